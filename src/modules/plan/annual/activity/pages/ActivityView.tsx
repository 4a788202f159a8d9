import type { ComponentChildren } from 'preact'
import { DefinitionList } from '#ui/DefinitionList.tsx'
import { formatNumber } from '#ui/format.ts'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Day } from '#ui/Moment.tsx'
import type { Activity } from '../columns.ts'
import { messages } from '../messages.ts'
import type { Names } from '../names.ts'

/** What an activity says of itself. Texts are as the agencies wrote them. */
export function ActivityView({ activity, names }: { activity: Activity; names: Names }) {
  const texts = useMessages(messages)
  const locale = useLocale()
  const { startsOn, endsOn, coordinators, taskCode, effects } = activity
  const written = (text: string): ComponentChildren =>
    text ? (
      <span lang="vi" class="whitespace-pre-line">
        {text}
      </span>
    ) : (
      <span class="text-muted">{texts.unset}</span>
    )
  const day = (on: string | null) =>
    on ? <Day on={on} /> : <span class="text-muted">{texts.unset}</span>
  return (
    <DefinitionList
      items={[
        { term: texts.objective, value: written(activity.objective) },
        { term: texts.content, value: written(activity.content) },
        { term: texts.result, value: written(activity.result) },
        { term: texts.lead, value: names.agency(activity.lead) },
        {
          term: texts.coordinators,
          value:
            coordinators.length === 0 ? texts.nobody : coordinators.map(names.agency).join('; '),
        },
        {
          term: texts.when,
          value: (
            <>
              {day(startsOn)} – {day(endsOn)}
            </>
          ),
        },
        { term: texts.place, value: written(activity.place) },
        { term: texts.conditions, value: written(activity.conditions) },
        ...(activity.coordination
          ? [{ term: texts.coordination, value: written(activity.coordination) }]
          : []),
        { term: texts.monitoring, value: written(activity.monitoring) },
        { term: texts.task, value: taskCode ? names.task(taskCode) : texts.noTask },
        ...(effects.length > 0
          ? [
              {
                term: texts.effects,
                value: effects
                  .map(
                    ({ indicator, amount }) =>
                      `${names.indicator(indicator)}: +${formatNumber(amount, locale)}`,
                  )
                  .join('; '),
              },
            ]
          : []),
      ]}
    />
  )
}
