import type { PlanFile } from '../file/index.ts'
import { LateSection } from '../late/pages/LateSection.tsx'
import { MoneySection } from '../money/pages/MoneySection.tsx'
import { TakeAway } from '../open/pages/TakeAway.tsx'
import { TimelineSection } from '../timeline/TimelineSection.tsx'
import type { Parts } from './parts.ts'

type Props = Parts & { plan: PlanFile; current: boolean }

/** The plan year by year, its money, who is late, and the way to all of it as data. */
export function PlanParts({ plan, current, years, late, money, today }: Props) {
  return (
    <>
      <TimelineSection current={current} years={years} />
      <LateSection plan={plan.code} late={late} today={today} />
      <MoneySection plan={plan} rows={money} />
      <TakeAway plan={plan.code} />
    </>
  )
}
