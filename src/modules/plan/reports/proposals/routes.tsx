import { type Context, Hono } from 'hono'
import { role } from '#modules/identity/index.ts'
import { cityDay } from '#platform/clock.ts'
import { type Env, signedScope } from '#platform/http/env.ts'
import { readForm } from '#platform/http/form.ts'
import { page, seeOther } from '#platform/http/page.ts'
import { link } from '#platform/http/paths.ts'
import { readQuery } from '#platform/http/query.ts'
import { type SentForm, sentForm } from '#platform/http/sent.ts'
import { newId } from '#platform/ids.ts'
import { once } from '#platform/once.ts'
import { orNotFound } from '#platform/outcome.ts'
import { answerProposal } from './answering.ts'
import { answerForm, whichQuery } from './forms.ts'
import { DeskPage } from './pages/DeskPage.tsx'
import { ProposalPage } from './pages/ProposalPage.tsx'
import { paths } from './paths.ts'
import { answersTo, findProposal, findReceivedProposal, listReceivedProposals } from './queries.ts'
import type { AnswerRefusal } from './rules.ts'
import { shownAll } from './show.ts'

export const routes = new Hono<Env>()

routes.get(paths.desk, role('officer'), async (c) => {
  const { scope } = c.var
  const which = readQuery(c, whichQuery).xem === 'mo' ? 'open' : 'all'
  const found = await listReceivedProposals(scope, which)
  return page(c, <DeskPage which={which} proposals={await shownAll(scope, found)} />)
})

routes.get(paths.proposal, role('agency', 'officer'), (c) => show(c, c.req.param('id')))

routes.post(paths.answer, role('officer'), async (c) => {
  const id = c.req.param('id')
  const form = await readForm(c, answerForm)
  const sent = sentForm(link(paths.answer, { id }), form)
  if (!form.ok) return show(c, id, { sent })
  const outcome = orNotFound(
    await once(signedScope(c), form.key, (inside) =>
      answerProposal(inside, id, form.version, form.value),
    ),
  )
  if (outcome.ok) return seeOther(c, `${link(paths.proposal, { id })}?xong=answered`)
  return show(c, id, { sent, problem: outcome.problem })
})

type Back = { sent?: SentForm; problem?: AnswerRefusal }

async function show(c: Context<Env>, id: string, { sent, problem }: Back = {}) {
  const { scope } = c.var
  const found = orNotFound(await findProposal(scope, id))
  const [proposal] = await shownAll(scope, [found])
  const history = await answersTo(scope, [id])
  const status = problem ? 409 : sent ? 422 : 200
  return page(
    c,
    <ProposalPage
      proposal={orNotFound(proposal)}
      history={history.map(({ answeredAt, ...one }) => ({
        ...one,
        answeredOn: cityDay(answeredAt),
      }))}
      answersIt={(await findReceivedProposal(scope, id)) !== undefined}
      today={scope.today}
      formKey={newId()}
      sent={sent}
      problem={problem}
      done={status === 200 && c.req.query('xong') === 'answered'}
    />,
    status,
  )
}
