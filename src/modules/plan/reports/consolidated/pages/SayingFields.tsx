import { Select } from '#ui/fields/Select.tsx'
import { TextField } from '#ui/fields/TextField.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { usePeriodName } from '../../pages/pieces.tsx'
import type { Saying } from '../content.ts'
import { reasonField, wayField } from '../forms.ts'
import { ways } from '../handling.ts'
import { messages } from '../messages.ts'
import { words } from '../words.ts'

type Props = {
  saying: Saying
  /** Under which heading, or of which figure. */
  about: string
  /** What stands before the words: a figure with its numbers. */
  lead?: string
}

/** What an agency said, and what becomes of it in the report. */
export function SayingFields({ saying, about, lead }: Props) {
  const locale = useLocale()
  const t = useMessages(messages)
  const { way: names } = useMessages(words)
  const periodName = usePeriodName()
  const { reporter, period, text, way, reason } = saying
  const agency = reporter[locale]
  const what = period ? `${about} (${periodName(period)})` : about
  return (
    <div class="card-quay space-y-3">
      <p class="whitespace-pre-line">
        {lead && <strong>{lead} </strong>}
        {text}
      </p>
      <p class="text-sm text-muted">
        {t.source}: {agency}
        {period && `, ${periodName(period)}`}
      </p>
      <Select
        name={wayField(saying)}
        label={t.handle(agency, what)}
        placeholder={t.untouched}
        value={way}
        options={ways.map((value) => ({ value, label: names[value] }))}
      />
      <TextField
        name={reasonField(saying)}
        label={t.reason(agency, what)}
        value={reason}
        maxLength={2000}
        optional
      />
    </div>
  )
}
