import { link } from '#platform/http/paths.ts'
import { Badge } from '#ui/Badge.tsx'
import { Button } from '#ui/Button.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { Select } from '#ui/fields/Select.tsx'
import { TextArea } from '#ui/fields/TextArea.tsx'
import { TextField } from '#ui/fields/TextField.tsx'
import { formatNumber } from '#ui/format.ts'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Section } from '#ui/Section.tsx'
import type { Figure } from '../../figures.ts'
import type { SentForm } from '../../pages/ReportForm.tsx'
import { adjustableCodes } from '../filing.ts'
import { messages } from '../messages.ts'
import { paths } from '../paths.ts'
import type { Adjustment, AdjustmentState } from '../schema.ts'

const tones: Record<AdjustmentState, 'info' | 'success' | 'warning'> = {
  asked: 'info',
  accepted: 'success',
  refused: 'warning',
}

type Props = {
  reportId: string
  figures: readonly Figure[]
  adjustments: readonly Adjustment[]
  mine: boolean
  judges: boolean
  formKey: string
  sent: SentForm | undefined
}

/** What a closed report was short of: filed by its agency, decided by the receiving office. */
export function AdjustmentPart(props: Props) {
  const { reportId: id, figures, adjustments, mine, judges, formKey, sent } = props
  const t = useMessages(messages)
  if (adjustments.length === 0 && !mine) return null
  return (
    <Section title={t.title} id="dieu-chinh">
      <p class="text-muted mb-4">{t.lead}</p>
      <ul class="space-y-6">
        {adjustments.map((one) => (
          <li key={one.id}>
            <Told adjustment={one} figures={figures} />
            {judges && one.state === 'asked' && (
              <Decision reportId={id} adjustment={one} formKey={formKey} sent={sent} />
            )}
          </li>
        ))}
      </ul>
      {mine && <Filing reportId={id} figures={figures} formKey={formKey} sent={sent} />}
    </Section>
  )
}

function Told({ adjustment, figures }: { adjustment: Adjustment } & Pick<Props, 'figures'>) {
  const locale = useLocale()
  const t = useMessages(messages)
  const { code, difference, reason, state, refusal } = adjustment
  const name = figures.find((figure) => figure.code === code)?.name[locale] ?? code
  return (
    <>
      <p class="flex flex-wrap items-center gap-2">
        <strong>
          {name}: {signed(difference, (value) => formatNumber(value, locale))}
        </strong>
        <Badge tone={tones[state]}>{t.state[state]}</Badge>
      </p>
      <p class="whitespace-pre-line">{reason}</p>
      {refusal && <p class="text-muted whitespace-pre-line">{refusal}</p>}
    </>
  )
}

function Decision({
  reportId: id,
  adjustment: { id: adjustment },
  formKey,
  sent,
}: Pick<Props, 'reportId' | 'formKey' | 'sent'> & { adjustment: Adjustment }) {
  const t = useMessages(messages)
  const action = link(paths.refusing, { id, adjustment })
  const back = sent?.action === action ? sent : undefined
  return (
    <div class="mt-4 space-y-4 print:hidden">
      <Form action={link(paths.acceptance, { id, adjustment })} formKey={formKey}>
        <Button kind="call">{t.accept}</Button>
      </Form>
      <Form
        action={action}
        formKey={back?.formKey ?? formKey}
        raw={back?.raw}
        problems={back?.problems}
        prefix={adjustment.slice(-8)}
      >
        <TextArea name="refusal" label={t.refusalReason} rows={2} maxLength={2000} />
        <Button kind="secondary">{t.refuse}</Button>
      </Form>
    </div>
  )
}

function Filing({
  reportId: id,
  figures,
  formKey,
  sent,
}: Pick<Props, 'reportId' | 'figures' | 'formKey' | 'sent'>) {
  const locale = useLocale()
  const t = useMessages(messages)
  const action = link(paths.filing, { id })
  const back = sent?.action === action ? sent : undefined
  const codes = adjustableCodes(figures)
  if (codes.length === 0) return null
  const zero = back?.problems?.some(({ code }) => code === 'no-difference')
  return (
    <div class="mt-6 print:hidden">
      <Form
        action={action}
        formKey={back?.formKey ?? formKey}
        raw={back?.raw}
        problems={back?.problems}
        faults={zero ? { difference: t.noDifference } : undefined}
        prefix="dieu-chinh"
      >
        <Select
          name="code"
          label={t.figure}
          options={figures
            .filter(({ code }) => codes.includes(code))
            .map(({ code, name }) => ({ value: code, label: name[locale] }))}
        />
        <TextField name="difference" label={t.difference} hint={t.differenceHint} maxLength={24} />
        <TextArea name="reason" label={t.reason} rows={3} maxLength={2000} />
        <Button kind="secondary">{t.file}</Button>
      </Form>
    </div>
  )
}

export const signed = (value: number, write: (value: number) => string): string =>
  value > 0 ? `+${write(value)}` : write(value)
