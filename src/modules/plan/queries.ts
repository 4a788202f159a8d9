import { desc, eq, sql } from 'drizzle-orm'
import type { Scope } from '#platform/scope.ts'
import type { PlanFile, PlanIndicator } from './file/index.ts'
import { plans, type StoredPlan } from './schema.ts'

/** The plan that the portal shows, or undefined while none is loaded. */
export async function currentPlan({ db }: Scope): Promise<PlanFile | undefined> {
  const [found] = await db.select().from(plans).where(eq(plans.current, true)).limit(1)
  return found?.content
}

/** The newest version of a plan by its code. */
export async function findPlan({ db }: Scope, code: string): Promise<StoredPlan | undefined> {
  const [found] = await db
    .select()
    .from(plans)
    .where(eq(plans.code, code))
    .orderBy(desc(plans.version))
    .limit(1)
  return found
}

export type PlanName = Pick<StoredPlan, 'code' | 'current'> & Pick<PlanFile, 'title' | 'period'>

/** The newest version of every plan, the current one first. */
export async function listPlans({ db }: Scope): Promise<PlanName[]> {
  // Only what is shown of each: a plan with all its tasks is long.
  const rows = await db
    .selectDistinctOn([plans.code], {
      code: plans.code,
      current: plans.current,
      title: sql<PlanFile['title']>`${plans.content} -> 'title'`,
      period: sql<PlanFile['period']>`${plans.content} -> 'period'`,
    })
    .from(plans)
    .orderBy(plans.code, desc(plans.version))
  return rows.toSorted((a, b) => Number(b.current) - Number(a.current))
}

/** The time of every plan and which one it follows. */
export function chainedPlans({ db }: Scope) {
  return db
    .selectDistinctOn([plans.code], {
      code: plans.code,
      current: plans.current,
      period: sql<PlanFile['period']>`${plans.content} -> 'period'`,
      succeeds: sql<string | null>`${plans.content} ->> 'succeeds'`,
    })
    .from(plans)
    .orderBy(plans.code, desc(plans.version))
}

/** The newest version of every plan, whole. */
export async function newestPlans({ db }: Scope): Promise<PlanFile[]> {
  const rows = await db
    .selectDistinctOn([plans.code], { content: plans.content })
    .from(plans)
    .orderBy(plans.code, desc(plans.version))
  return rows.map(({ content }) => content)
}

export const hasPlan = async (scope: Scope): Promise<boolean> =>
  (await currentPlan(scope)) !== undefined

/** An indicator by the code in its address: of the current plan, else of the newest plan that has it. */
export async function findIndicator(
  scope: Scope,
  code: string,
): Promise<{ plan: PlanFile; indicator: PlanIndicator } | undefined> {
  const rows = await scope.db
    .select()
    .from(plans)
    .orderBy(desc(plans.current), desc(plans.loadedAt))
  for (const { content } of rows) {
    const indicator = content.indicators.find((one) => one.code === code)
    if (indicator) return { plan: content, indicator }
  }
  return undefined
}
