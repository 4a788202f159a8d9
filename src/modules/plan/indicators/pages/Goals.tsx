import { Clause } from '#ui/Clause.tsx'
import { useLocale } from '#ui/locale.tsx'
import type { PlanFile } from '../../file/index.ts'
import type { PlanNumber } from '../../numbers.ts'
import { Figures } from './Figures.tsx'

type Props = { plan: PlanFile; numbers: readonly PlanNumber[] }

/** The goals of a plan, each with its targets and where they stand. */
export function Goals({ plan, numbers }: Props) {
  const locale = useLocale()
  return plan.goals.map((goal) => {
    const own = numbers.filter((number) => number.goal === goal.code)
    return (
      <section key={goal.code} class="mb-8">
        <h3 class="text-xl font-semibold">{goal.name[locale]}</h3>
        <p class="text-muted mb-4">
          <Clause text={goal.clause} /> {goal.summary[locale]}
        </p>
        {own.length > 0 && <Figures numbers={own} />}
      </section>
    )
  })
}
