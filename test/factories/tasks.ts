import { readFile } from 'node:fs/promises'
import { sql } from 'drizzle-orm'
import { organisationsByCode } from '#modules/organisations/index.ts'
import { loadPlanText } from '#modules/plan/index.ts'
import { only } from '#platform/outcome.ts'
import type { Actor } from '#platform/scope.ts'
import type { TestApp } from '../app.ts'

export type PlanName =
  | 'hai-phong-2017-2020'
  | 'mau-tinh-bien-xanh-2021-2025'
  | 'mau-tinh-bien-xanh-2026-2030'

/** Loads a plan file of the repository, changed first where a test asks for it. */
export async function loadPlan(
  app: TestApp,
  name: PlanName,
  change: (text: string) => string = (text) => text,
): Promise<void> {
  const loaded = await loadPlanText(
    app.scopeFor(),
    change(await readFile(`plans/${name}.yaml`, 'utf8')),
  )
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.faults))
}

/** Somebody who works for an agency of the plan. */
export async function anAgent(app: TestApp, code: string, name = 'Lan'): Promise<Actor> {
  const agency = (await organisationsByCode(app.scopeFor(), [code])).get(code)
  if (!agency) throw new Error(`no agency ${code}`)
  return app.person(name, [{ role: 'agency', organisationId: agency.id }])
}

/** The id of what a year asks of a task. */
export async function workOf(app: TestApp, task: string, year: number): Promise<string> {
  const { rows } = await app.db.execute<{ id: string }>(
    sql`select id from plan.task_years where task_code = ${task} and year = ${year}`,
  )
  return only(rows).id
}
