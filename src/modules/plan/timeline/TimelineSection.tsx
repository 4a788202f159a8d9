import { Badge } from '#ui/Badge.tsx'
import { Link } from '#ui/Link.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Day } from '#ui/Moment.tsx'
import type { Tone } from '#ui/Notice.tsx'
import { Section } from '#ui/Section.tsx'
import { listAddress } from '../tasks/filter.ts'
import { paths, workAddress } from '../tasks/paths.ts'
import { type Standing, standings } from '../tasks/rules.ts'
import { askedBy, words } from '../tasks/words.ts'
import { messages } from './messages.ts'
import type { TimelineMilestone, TimelineYear } from './queries.ts'

const tones: Record<Standing, Tone> = {
  overdue: 'danger',
  'in-progress': 'info',
  'not-started': 'neutral',
  unrecorded: 'neutral',
  done: 'success',
  dropped: 'warning',
}

type Props = { current: boolean; years: readonly TimelineYear[] }

/** What each year of the plan asks, how far it is, and the milestones on their days. */
export function TimelineSection({ current, years }: Props) {
  const t = useMessages(messages)
  const names = useMessages(words).standing
  if (years.length === 0) return null
  return (
    <Section title={t.title} id="tien-trinh">
      <p class="text-muted mb-4">{t.lead}</p>
      <ol class="space-y-6">
        {years.map(({ year, work, milestones }) => (
          <li key={year} class="plan-year">
            <h3 class="card-heading">{t.year(year)}</h3>
            <p class="my-2 flex flex-wrap gap-x-4 gap-y-2">
              {standings.map((standing) => {
                const count = work[standing]
                return (
                  count && (
                    <Badge key={standing} tone={tones[standing]}>
                      {names[standing]}: {count}
                    </Badge>
                  )
                )
              })}
              {current && (
                <Link href={listAddress(paths.board, { year })} class="link print-hidden">
                  {t.board}
                  <span class="sr-only"> {year}</span>
                </Link>
              )}
            </p>
            {milestones.length === 0 ? (
              <p class="text-muted">{t.noMilestones}</p>
            ) : (
              <ol class="list-disc space-y-1 pl-6">
                {milestones.map((milestone) => (
                  <Milestone key={milestone.id} {...{ current, milestone }} />
                ))}
              </ol>
            )}
          </li>
        ))}
      </ol>
    </Section>
  )
}

type MilestoneProps = Pick<Props, 'current'> & { milestone: TimelineMilestone }

function Milestone({ current, milestone }: MilestoneProps) {
  const locale = useLocale()
  const t = useMessages(messages)
  const names = useMessages(words).milestone
  const { title, work, dueOn, state, metOn, isLate } = milestone
  return (
    <li>
      <Day on={dueOn} />: {title} (
      <Link href={workAddress(work, current)}>{askedBy(work)[locale]}</Link>
      ).{' '}
      {state === 'met' && metOn ? (
        <>
          {names.met}, {t.met} <Day on={metOn} />.
        </>
      ) : (
        <>
          {names[state]}. {isLate && <Badge tone="danger">{t.late}</Badge>}
        </>
      )}
    </li>
  )
}
