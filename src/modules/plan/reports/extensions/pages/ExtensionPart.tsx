import { link } from '#platform/http/paths.ts'
import { Button } from '#ui/Button.tsx'
import { DateField } from '#ui/fields/DateField.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { TextArea } from '#ui/fields/TextArea.tsx'
import { TextField } from '#ui/fields/TextField.tsx'
import { formatDay } from '#ui/format.ts'
import { Link } from '#ui/Link.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Section } from '#ui/Section.tsx'
import type { SentForm } from '../../pages/ReportForm.tsx'
import { messages } from '../messages.ts'
import { paths } from '../paths.ts'
import type { Extension } from '../schema.ts'

type Props = {
  reportId: string
  periodId: string
  extensions: readonly Extension[]
  /** Whether more time can still be of use: the report is open, or was sent back. */
  owed: boolean
  mine: boolean
  judges: boolean
  formKey: string
  sent: SentForm | undefined
}

/** More time for a report: what was decided, what waits, and the forms of those who may act. */
export function ExtensionPart(props: Props) {
  const { reportId: id, periodId, extensions, owed, mine, judges, formKey, sent } = props
  const t = useMessages(messages)
  const asked = extensions.find(({ state }) => state === 'asked')
  const acts = owed && (judges || (mine && !asked))
  if (extensions.length === 0 && !acts) return null
  const backTo = (action: string) => (sent?.action === action ? sent : undefined)
  const asking = link(paths.asking, { id })
  const granting = link(paths.granting, { id })
  const refusing = link(paths.refusing, { id })
  return (
    <Section title={t.title} id="gia-han">
      <ul class="space-y-2">
        {extensions.map((one) => (
          <li key={one.id} class="whitespace-pre-line">
            <Told extension={one} />
          </li>
        ))}
      </ul>
      <div class="mt-4 space-y-6 print:hidden">
        {acts && mine && !asked && (
          <Form action={asking} {...formOf(backTo(asking), formKey)} prefix="xin">
            <p class="text-muted">{t.askLead}</p>
            <DateField name="until" label={t.askedUntil} />
            <TextArea name="reason" label={t.askReason} rows={3} maxLength={2000} />
            <Button kind="secondary">{t.ask}</Button>
          </Form>
        )}
        {acts && judges && (
          <>
            <GrantForm
              action={granting}
              formKey={formKey}
              sent={sent}
              until={asked?.askedUntil ?? undefined}
            />
            {asked && (
              <Form action={refusing} {...formOf(backTo(refusing), formKey)} prefix="tu-choi">
                <TextField name="position" label={t.deciderPosition} maxLength={200} />
                <TextArea name="reason" label={t.refuseReason} rows={3} maxLength={2000} />
                <Button kind="secondary">{t.refuse}</Button>
              </Form>
            )}
            <p>
              <Link href={link(paths.period, { id: periodId })}>{t.forAll}</Link>
            </p>
          </>
        )}
      </div>
    </Section>
  )
}

/** Until when, by whom in which position, and why. */
export function GrantForm({
  action,
  formKey,
  sent,
  until,
}: { action: string; until?: string | undefined } & Pick<Props, 'formKey' | 'sent'>) {
  const t = useMessages(messages)
  const back = sent?.action === action ? sent : undefined
  return (
    <Form action={action} {...formOf(back, formKey)} prefix="cho">
      <DateField name="until" label={t.until} value={until} />
      <TextField name="position" label={t.position} hint={t.positionHint} maxLength={200} />
      <TextArea name="reason" label={t.reason} rows={3} maxLength={2000} />
      <Button kind="secondary">{t.grant}</Button>
    </Form>
  )
}

const formOf = (back: SentForm | undefined, formKey: string) => ({
  formKey: back?.formKey ?? formKey,
  raw: back?.raw,
  problems: back?.problems,
})

function Told({ extension }: { extension: Extension }) {
  const locale = useLocale()
  const t = useMessages(messages)
  const { state, askedUntil, askedReason, grantedUntil, position, reason } = extension
  if (state === 'asked')
    return <>{t.waiting(askedUntil ? formatDay(askedUntil, locale) : '–', askedReason ?? '')}</>
  if (state === 'refused') return <>{t.refusedBy(position ?? '', reason ?? '')}</>
  return (
    <>
      {t.granted(grantedUntil ? formatDay(grantedUntil, locale) : '–', position ?? '')}.{' '}
      {t.grantedFor(reason ?? '')}
    </>
  )
}
