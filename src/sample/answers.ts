import type { Answers } from '#modules/forms/index.ts'
import { budgets, markets, plans, problems, progress, proofs, teams } from './answer-words.ts'
import { budgetRows } from './budget-table.ts'
import type { Plot } from './plots.ts'
import type { ProgrammeKey } from './programmes.ts'
import type { SampleStartup } from './startups.ts'

export const MILLION = 1_000_000

const TEAM_SIZES = { idea: 2, prototype: 3, 'first-customers': 4, growth: 8 }

/** What the founder of a sample startup writes into the form of a call. */
export function answersOf(
  startup: SampleStartup,
  { asks }: Pick<Plot, 'asks'>,
  programme: ProgrammeKey,
  contact: string,
): Answers {
  return {
    problem: problems[startup.sector],
    solution: `${startup.vi} ${progress[startup.stage]}`,
    'growth-basis': startup.basis,
    'basis-proof': proofs[startup.basis],
    market: markets[startup.sector],
    team: teams[startup.stage],
    'team-size': TEAM_SIZES[startup.stage],
    plan: plans[programme],
    months: programme === 'technology' ? 12 : 10,
    amount: asks * MILLION,
    'own-share': Math.round(asks * 0.6) * MILLION,
    ...budgetRows(programme, asks * MILLION),
    'budget-use': budgets[programme],
    'no-double-funding': true,
    contact,
  }
}

/** A draft as it stands half way: the project is told, work and money are not. */
export const halfOf = ({
  problem = '',
  solution = '',
  'growth-basis': basis = '',
}: Answers): Answers => ({
  problem,
  solution,
  'growth-basis': basis,
})
