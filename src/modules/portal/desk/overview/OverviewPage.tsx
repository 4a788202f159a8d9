import { programmePaths } from '#modules/support/index.ts'
import { EmptyState } from '#ui/EmptyState.tsx'
import { formatDay } from '#ui/format.ts'
import { Link } from '#ui/Link.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { DeskPage } from '#ui/shell/DeskPage.tsx'
import { messages as deskMessages } from '../messages.ts'
import type { OpenRoom } from '../rooms.ts'
import { messages } from './messages.ts'
import type { PlanOverview } from './overview.ts'
import { LateList, Money, Signatures, Targets } from './Panels.tsx'
import { StateSentence } from './StateSentence.tsx'

type Props = { overview: PlanOverview | undefined; rooms: readonly OpenRoom[]; today: string }

/** The plan for a leader with one minute: a sentence, then what it rests on; on paper one sheet. */
export function OverviewPage({ overview, rooms, today }: Props) {
  const locale = useLocale()
  const t = useMessages(messages)
  const desk = useMessages(deskMessages)
  const items = rooms.map(({ room, href, wing }) => ({
    href,
    label: desk.room[room],
    group: wing && desk.wing[wing],
    current: room === 'overview',
  }))
  if (!overview)
    return (
      <DeskPage title={t.title} items={items} wide>
        <EmptyState title={t.noPlan}>
          <p>{t.noPlanLead}</p>
        </EmptyState>
      </DeskPage>
    )
  const { plan, state, targets, late, waiting, openCalls, year, money } = overview
  return (
    <DeskPage
      title={t.title}
      lead={t.asOf(formatDay(today, locale), plan.title[locale])}
      items={items}
      wide
    >
      <div class="one-sheet">
        <StateSentence state={state} />
        <p class="mt-3">
          <Link href={programmePaths.programmes}>{t.openCalls(openCalls)}</Link>
        </p>
        <div class="one-sheet-panels">
          <div class="section one-sheet-wide">
            <Money plan={plan} year={year} money={money} />
          </div>
          <div class="section one-sheet-wide">
            <Targets targets={targets} />
          </div>
          <div class="section">
            <LateList plan={plan.code} late={late} />
          </div>
          <div class="section">
            <Signatures waiting={waiting} />
          </div>
        </div>
        <p class="text-muted print-hidden mt-4 text-sm">{t.print}</p>
      </div>
    </DeskPage>
  )
}
