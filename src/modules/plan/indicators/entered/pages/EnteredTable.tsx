import { Badge } from '#ui/Badge.tsx'
import { DataTable } from '#ui/DataTable.tsx'
import { cityParts, formatDay } from '#ui/format.ts'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Day } from '#ui/Moment.tsx'
import type { PlanIndicator } from '../../../file/index.ts'
import { withUnit } from '../../words.ts'
import { messages } from '../messages.ts'
import type { IndicatorValue } from '../schema.ts'

type Props = { indicator: PlanIndicator; values: readonly IndicatorValue[] }

/** The values of an indicator with the documents they come from; what was taken back stays in sight. */
export function EnteredTable({ indicator, values }: Props) {
  const locale = useLocale()
  const t = useMessages(messages)
  if (values.length === 0) return <p class="text-muted">{t.none}</p>
  return (
    <DataTable<IndicatorValue>
      caption={t.section}
      captionHidden
      rows={values}
      rowKey={({ id }) => id}
      columns={[
        { title: t.on, cell: ({ on }) => <Day on={on} /> },
        { title: t.value, figures: true, cell: ({ value }) => withUnit(indicator, value, locale) },
        { title: t.source, cell: ({ source }) => <span lang="vi">{source}</span> },
        {
          title: t.state,
          cell: ({ withdrawnAt, withdrawalReason }) =>
            withdrawnAt ? (
              <Badge tone="warning">
                {t.withdrawn(formatDay(cityParts(withdrawnAt).day, locale), withdrawalReason ?? '')}
              </Badge>
            ) : (
              <Badge tone="success">{t.counted}</Badge>
            ),
        },
      ]}
    />
  )
}
