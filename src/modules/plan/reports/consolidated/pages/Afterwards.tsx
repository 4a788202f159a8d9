import { link } from '#platform/http/paths.ts'
import { type SentForm, startOf } from '#platform/http/sent.ts'
import { Button } from '#ui/Button.tsx'
import { DateField } from '#ui/fields/DateField.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { Select } from '#ui/fields/Select.tsx'
import { TextArea } from '#ui/fields/TextArea.tsx'
import { TextField } from '#ui/fields/TextField.tsx'
import { formatDay, formatNumber } from '#ui/format.ts'
import { Link } from '#ui/Link.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Section } from '#ui/Section.tsx'
import { afterwards } from '../afterwards-messages.ts'
import { paths } from '../paths.ts'
import type { IssuedReport } from './IssuedPage.tsx'

export type ShownAdjustment = {
  id: string
  code: string | null
  amount: number | null
  text: string
  on: string
  shown: boolean
}

type Props = {
  report: IssuedReport
  adjustments: readonly ShownAdjustment[]
  officer: boolean
  today: string
  formKey: () => string
  sent: SentForm | undefined
}

/** What can be done with an issued report without changing it. */
export function Afterwards(props: Props) {
  return (
    <div class="print:hidden">
      <InPublic {...props} />
      {props.officer && <PaperNumber {...props} />}
      {props.adjustments.length > 0 && <Adjustments {...props} />}
      {props.officer && <Adjust {...props} />}
    </div>
  )
}

function InPublic({ report: { id, isPublic }, formKey }: Props) {
  const t = useMessages(afterwards)
  return (
    <Section title={t.publicTitle} id="cong-khai">
      <Form
        action={link(isPublic ? paths.withdrawal : paths.publication, { id })}
        formKey={formKey()}
      >
        {isPublic ? (
          <p>
            {t.isPublic} <Link href={link(paths.open, { id })}>{t.openPage}</Link>
          </p>
        ) : (
          <p>{t.publicLead}</p>
        )}
        <Button kind="secondary">{isPublic ? t.withdraw : t.publish}</Button>
      </Form>
    </Section>
  )
}

function PaperNumber({ report: { id, official, version }, today, formKey, sent }: Props) {
  const t = useMessages(afterwards)
  return (
    <Section title={t.numberTitle} id="so-hieu">
      <p class="text-muted mb-4">{t.numberLead}</p>
      <Form {...startOf(link(paths.number, { id }), sent, formKey())} version={version}>
        <TextField name="officialNumber" label={t.number} value={official?.number} maxLength={60} />
        <DateField name="officialOn" label={t.on} value={official?.on} max={today} />
        <Button kind="secondary">{t.keep}</Button>
      </Form>
    </Section>
  )
}

function Adjustments({ report: { content }, adjustments }: Props) {
  const locale = useLocale()
  const t = useMessages(afterwards)
  const nameOf = (code: string | null) =>
    content.figures.find((one) => one.code === code)?.name[locale]
  return (
    <Section title={t.adjustments} id="da-dieu-chinh">
      <ul class="space-y-3">
        {adjustments.map(({ id, code, amount, text, on, shown }) => (
          <li key={id}>
            <strong>{formatDay(on, locale)}.</strong>{' '}
            {amount !== null && `${nameOf(code)}: ${formatNumber(amount, locale)}. `}
            <span class="whitespace-pre-line">{text}</span>{' '}
            <span class="text-muted">({shown ? t.shown : t.waiting})</span>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Adjust({ report: { id, content }, formKey, sent }: Props) {
  const locale = useLocale()
  const t = useMessages(afterwards)
  const action = link(paths.adjustment, { id })
  const start = startOf(action, sent, formKey())
  const noFigure = (start.problems ?? []).some(({ code }) => code === 'no-figure')
  return (
    <Section title={t.adjustTitle} id="dieu-chinh">
      <p class="text-muted mb-4">{t.adjustLead}</p>
      <Form
        {...start}
        faults={noFigure ? { amount: t.fault['no-figure'] } : undefined}
        prefix="dieu-chinh"
      >
        <Select
          name="code"
          label={t.code}
          placeholder={t.onlyWords}
          options={content.figures
            .filter(({ accepted }) => accepted !== null)
            .map(({ code, name }) => ({ value: code, label: name[locale] }))}
          optional
        />
        <TextField name="amount" label={t.amount} hint={t.amountHint} maxLength={16} optional />
        <TextArea name="text" label={t.text} maxLength={2000} />
        <Button kind="secondary">{t.adjust}</Button>
      </Form>
    </Section>
  )
}
