import { formatDay, formatMoney, formatNumber } from '#ui/format.ts'
import { type Locale, useLocale, useMessages } from '#ui/locale.tsx'
import { Section } from '#ui/Section.tsx'
import { Timeline } from '#ui/Timeline.tsx'
import { amountOf, type EstimateRow } from '../../activity/estimate.ts'
import { messages as activityMessages } from '../../activity/messages.ts'
import type { Names } from '../../activity/names.ts'
import type { Difference } from '../differences.ts'
import { messages } from '../messages.ts'
import type { LineChange } from '../schema.ts'

export type ChangeView = Pick<LineChange, 'id' | 'kind' | 'differences' | 'reason' | 'at'> & {
  by: string | undefined
}

/** Every change of a line: what stood before and after, who and why. */
export function History({ changes, names }: { changes: readonly ChangeView[]; names: Names }) {
  const texts = useMessages(messages)
  return (
    <Section title={texts.history} id="thay-doi">
      <Timeline
        entries={changes.map(({ id, kind, differences, reason, at, by }) => ({
          key: id,
          at,
          title: texts.kind[kind],
          ...(by ? { by } : {}),
          children: (
            <>
              {reason && <p lang="vi">{reason}</p>}
              {differences.map((one) => (
                <DifferenceView key={keyOf(one)} difference={one} names={names} />
              ))}
            </>
          ),
        }))}
      />
    </Section>
  )
}

const keyOf = (one: Difference) => (one.field === 'appraised' ? `appraised ${one.what}` : one.field)

function DifferenceView({ difference, names }: { difference: Difference; names: Names }) {
  const locale = useLocale()
  const texts = useMessages(messages)
  const activity = useMessages(activityMessages)
  const title =
    difference.field === 'appraised'
      ? texts.appraisedField(difference.what)
      : difference.field === 'taskCode'
        ? activity.task
        : activity[difference.field]
  return (
    <div class="mt-2">
      <p class="font-semibold">{title}</p>
      {(['before', 'after'] as const).map((side) => (
        <p key={side} lang="vi" class="whitespace-pre-line">
          {texts[side]}: {shownValue(difference[side], difference.field, names, locale)}
        </p>
      ))}
      {difference.field === 'appraised' && <p lang="vi">{difference.reason}</p>}
    </div>
  )
}

function shownValue(
  value: Difference['before'],
  field: Difference['field'],
  names: Names,
  locale: Locale,
): string {
  if (value === null || value === '') return '–'
  if (typeof value === 'number') return formatMoney(value, locale)
  if (typeof value === 'string') {
    if (field === 'lead') return names.agency(value)
    if (field === 'taskCode') return names.task(value)
    return field === 'startsOn' || field === 'endsOn' ? formatDay(value, locale) : value
  }
  if (value.length === 0) return '–'
  return value
    .map((one) => {
      if (typeof one === 'string') return names.agency(one)
      if ('indicator' in one)
        return `${names.indicator(one.indicator)} +${formatNumber(one.amount, locale)}`
      return rowInWords(one, names, locale)
    })
    .join('\n')
}

const rowInWords = (row: EstimateRow, names: Names, locale: Locale): string =>
  `${row.what}: ${formatNumber(row.quantity, locale)} ${row.unit} × ${formatMoney(row.norm, locale)} = ${formatMoney(amountOf(row), locale)} (${names.source(row.source)})`
