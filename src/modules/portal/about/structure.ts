import type { PlanFile } from '#modules/plan/index.ts'
import { heirOf } from '#modules/plan/index.ts'
import type { Text } from '#platform/locale.ts'

type Kind = PlanFile['agencies'][number]['kind']

export type Body = {
  code: string
  name: Text
  /** Who carries its part today, where another body took it over. */
  heir: Text | null
  /** What the plan asks of it, each with its clause. */
  duties: { text: Text; clause: string }[]
  /** How many tasks of the plan it leads. */
  leads: number
}

/** From the body that decides down to those that take part; a chart says no more than the plan does. */
const tiers: readonly { tier: Tier; kinds: readonly Kind[] }[] = [
  { tier: 'steering', kinds: ['committee'] },
  { tier: 'office', kinds: ['office', 'department'] },
  { tier: 'units', kinds: ['unit', 'school', 'supporter'] },
  { tier: 'unions', kinds: ['union', 'association'] },
  { tier: 'press', kinds: ['press'] },
]
export type Tier = 'steering' | 'office' | 'units' | 'unions' | 'press'

/** The bodies of the plan by their place in carrying it out, with what each owes on a day. */
export function structureOf(plan: PlanFile, today: string): { tier: Tier; bodies: Body[] }[] {
  const names = new Map(plan.agencies.map(({ code, name }) => [code, name]))
  const bodyOf = ({ code, name }: PlanFile['agencies'][number]): Body => {
    const heir = heirOf(code, today, plan.successors)
    return {
      code,
      name,
      heir: heir === code ? null : (names.get(heir) ?? null),
      duties: plan.duties
        .filter(({ agencies }) => agencies.includes(code))
        .flatMap(({ duties, clause }) => duties.map((text) => ({ text, clause }))),
      leads: plan.tasks.filter(({ leads }) => leads.includes(code)).length,
    }
  }
  return tiers.flatMap(({ tier, kinds }) => {
    const bodies = plan.agencies
      .filter(({ kind, isGroup }) => kinds.includes(kind) && !isGroup)
      .map(bodyOf)
    return bodies.length > 0 ? [{ tier, bodies }] : []
  })
}
