import type { Scope } from '#platform/scope.ts'
import type { PlanFile } from '../file/index.ts'
import { BOARD_PAGE, listWork, tallyWork, type WorkFilter } from './board.ts'
import type { ListProps } from './pages/BoardPage.tsx'
import { choicesOf, countOf } from './tally.ts'
import { agencyNames, rowOf } from './view.ts'

type Asked = { filter: WorkFilter; page: number; path: string; desk: boolean }

/** A page of a plan's work with all that its filters offer: everything in public, one's own on the desk. */
export async function listingOf(
  scope: Scope,
  plan: PlanFile,
  { filter, page, path, desk }: Asked,
): Promise<ListProps> {
  const list = { planCode: plan.code, mine: desk }
  const [rows, tallies] = await Promise.all([
    listWork(scope, list, filter, page),
    tallyWork(scope, list),
  ])
  const agencyName = agencyNames(scope, plan)
  const total = countOf(tallies, filter)
  return {
    path,
    filter,
    page,
    total,
    isEmpty: tallies.length === 0,
    rows: rows.map((row) => rowOf(scope, plan, row, { desk, agencyName })),
    choices: choicesOf(tallies, filter),
    pages: Math.max(1, Math.ceil(total / BOARD_PAGE)),
    agencyName,
  }
}
