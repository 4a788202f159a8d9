import { type Context, Hono } from 'hono'
import { role } from '#modules/identity/index.ts'
import { administrativeDocument } from '#platform/documents/document.ts'
import type { AdministrativeDocument } from '#platform/documents/structure.ts'
import { download } from '#platform/export/answer.ts'
import { type Env, signedScope } from '#platform/http/env.ts'
import { orNotFound } from '#platform/outcome.ts'
import { paths } from '../paths.ts'
import { findProposal } from '../proposals/queries.ts'
import { type Cycle, findCycle } from '../reach.ts'
import { factsOfPlan, factsOfProposal, type PlanFacts } from './facts.ts'
import { decisionPaper, planPaper, submissionPaper } from './plan.ts'
import { proposalPaper } from './proposal.ts'
import { sheetOf } from './sheet.ts'

export const routes = new Hono<Env>()
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const city = role('officer', 'finance', 'leader')

routes.get(paths.proposalPaper, role('agency', 'officer', 'finance', 'leader'), async (c) => {
  const { scope } = c.var
  const found = orNotFound(await findProposal(scope, c.req.param('id')))
  const { annual } = found.cycle
  return asWord(proposalPaper(factsOfProposal(scope, found)), `Đề xuất năm ${annual.year}`)
})

routes.get(paths.submission, city, (c) =>
  paperOf(c, c.req.param('id'), submissionPaper, 'Tờ trình'),
)
routes.get(paths.decision, city, (c) => paperOf(c, c.req.param('id'), decisionPaper, 'Quyết định'))
routes.get(paths.planPaper, city, (c) => paperOf(c, c.req.param('id'), planPaper, 'Kế hoạch'))

routes.get(paths.sheet, city, async (c) =>
  sheetOf(c.var.scope, await reached(c, c.req.param('id'))),
)

async function paperOf(
  c: Context<Env>,
  id: string,
  text: (facts: PlanFacts) => AdministrativeDocument,
  name: string,
): Promise<Response> {
  const cycle = await reached(c, id)
  const facts = await factsOfPlan(c.var.scope, cycle)
  // Before there is a line there is nothing to put before anybody.
  return asWord(
    text(orNotFound(facts.lines.length > 0 ? facts : undefined)),
    `${name} ${facts.year}`,
  )
}

/** The whole plan, for those who compose, appraise and approve it. */
async function reached(c: Context<Env>, id: string): Promise<Cycle> {
  const cycle = orNotFound(await findCycle(signedScope(c), id))
  const { composes, finance, leader } = cycle.reach
  return orNotFound(composes || finance || leader ? cycle : undefined)
}

async function asWord(text: AdministrativeDocument, name: string): Promise<Response> {
  return download(inOnePiece(await administrativeDocument(text)), `${name}.docx`, WORD)
}

async function* inOnePiece(bytes: Uint8Array) {
  yield bytes
}
