import { desc, eq, sql } from 'drizzle-orm'
import type { Scope } from '#platform/scope.ts'
import { type PlanFile, type PlanIndicator, planOn } from './file/index.ts'
import { plans, type StoredPlan } from './schema.ts'

/** The plan that the portal shows as it is in force today, or undefined while none is loaded. */
export async function currentPlan(scope: Scope): Promise<PlanFile | undefined> {
  const decided = await planAsDecided(scope)
  return decided && planOn(decided, scope.today)
}

/** The newest version of a plan by its code, as it is in force today. */
export async function findPlan(scope: Scope, code: string): Promise<StoredPlan | undefined> {
  const found = await newest(scope, code)
  return found && { ...found, content: planOn(found.content, scope.today) }
}

/** A plan as its file has it, the current one where none is named: what was decided at first, with the texts that amended it beside it. */
export async function planAsDecided(scope: Scope, code?: string): Promise<PlanFile | undefined> {
  if (code !== undefined) return (await newest(scope, code))?.content
  const [found] = await scope.db.select().from(plans).where(eq(plans.current, true)).limit(1)
  return found && complete(found.content)
}

async function newest({ db }: Scope, code: string): Promise<StoredPlan | undefined> {
  const [found] = await db
    .select()
    .from(plans)
    .where(eq(plans.code, code))
    .orderBy(desc(plans.version))
    .limit(1)
  return found && { ...found, content: complete(found.content) }
}

/** Lists that a version loaded by an older program does not have. */
const complete = (content: PlanFile): PlanFile => ({
  ...content,
  amendments: content.amendments ?? [],
  places: content.places ?? [],
  placeSuccessors: content.placeSuccessors ?? [],
})

export type PlanName = Pick<StoredPlan, 'code' | 'current'> &
  Pick<PlanFile, 'title' | 'period'> & {
    /** The plan that it follows, whether that one is loaded or not. */
    succeeds: string | null
  }

/** The newest version of every plan, the current one first. */
export async function listPlans({ db }: Scope): Promise<PlanName[]> {
  // Only what is shown of each: a plan with all its tasks is long.
  const rows = await db
    .selectDistinctOn([plans.code], {
      code: plans.code,
      current: plans.current,
      title: sql<PlanFile['title']>`${plans.content} -> 'title'`,
      period: sql<PlanFile['period']>`${plans.content} -> 'period'`,
      succeeds: sql<string | null>`${plans.content} ->> 'succeeds'`,
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

/** The newest version of every plan, whole, as it is in force today. */
export async function newestPlans({ db, today }: Scope): Promise<PlanFile[]> {
  const rows = await db
    .selectDistinctOn([plans.code], { content: plans.content })
    .from(plans)
    .orderBy(plans.code, desc(plans.version))
  return rows.map(({ content }) => planOn(complete(content), today))
}

export const hasPlan = async (scope: Scope): Promise<boolean> =>
  (await currentPlan(scope)) !== undefined

/** An indicator by the code in its address: of the plan named, else of the current one, else of the newest that has it. */
export async function findIndicator(
  scope: Scope,
  code: string,
  planCode?: string,
): Promise<{ plan: PlanFile; indicator: PlanIndicator } | undefined> {
  const inPlan = (plan: PlanFile | undefined) => {
    const indicator = plan?.indicators.find((one) => one.code === code)
    return plan && indicator && { plan, indicator }
  }
  if (planCode !== undefined) return inPlan((await findPlan(scope, planCode))?.content)
  return inPlan(await currentPlan(scope)) ?? inPlan(await newestWith(scope, code))
}

/** The plan loaded last that has an indicator, whichever version it was: what a former version had may still be linked to. */
async function newestWith({ db, today }: Scope, indicator: string): Promise<PlanFile | undefined> {
  const has = JSON.stringify({ indicators: [{ code: indicator }] })
  const [found] = await db
    .select()
    .from(plans)
    .where(sql`${plans.content} @> ${has}::jsonb`)
    .orderBy(desc(plans.loadedAt), desc(plans.version))
    .limit(1)
  return found && planOn(complete(found.content), today)
}
