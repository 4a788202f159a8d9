import { type Context, Hono } from 'hono'
import { role } from '#modules/identity/index.ts'
import { meetingPaths } from '#modules/panels/index.ts'
import { type Env, signedScope } from '#platform/http/env.ts'
import { readForm } from '#platform/http/form.ts'
import { page, seeOther } from '#platform/http/page.ts'
import { link } from '#platform/http/paths.ts'
import { statusAfter } from '#platform/http/sent.ts'
import { newId } from '#platform/ids.ts'
import { once } from '#platform/once.ts'
import { orNotFound } from '#platform/outcome.ts'
import { wholeMinutes } from '../council/describe.ts'
import { type SentForm, sentForm } from '../screening/sent.ts'
import { draftMinutes, recordIssue } from './actions.ts'
import { issueForm, plainForm } from './forms.ts'
import type { PaperProblem } from './messages.ts'
import { PapersPage } from './pages/PapersPage.tsx'
import { meetingPaperPaths as paths } from './paths.ts'
import { papersAbout } from './queries.ts'
import { handOverPaper } from './routes.tsx'

/** The minutes of a meeting as a paper; whoever may know of every item in them reaches it. */
export const routes = new Hono<Env>()
const office = role('officer', 'secretary', 'leader')

routes.get(paths.papers, office, (c) => show(c, c.req.param('id')))

routes.get(paths.file, office, async (c) => {
  const { id, paper } = c.req.param()
  orNotFound(await wholeMinutes(signedScope(c), id))
  return handOverPaper(c.var.scope, id, paper)
})

routes.post(paths.papers, office, async (c) => {
  const id = c.req.param('id')
  const form = await readForm(c, plainForm)
  const outcome = orNotFound(
    await once(signedScope(c), form.key, (inside) => draftMinutes(inside, id)),
  )
  return outcome.ok ? back(c, id, 'drafted') : show(c, id, { problem: outcome.problem })
})

routes.post(paths.issue, office, async (c) => {
  const { id, paper } = c.req.param()
  const { title, agencyId } = orNotFound(await wholeMinutes(signedScope(c), id))
  const form = await readForm(c, issueForm)
  const sent = sentForm(link(paths.issue, { id, paper }), form)
  if (!form.ok) return show(c, id, { sent })
  const subject = { type: 'meeting', id, label: title, agencyId }
  const outcome = orNotFound(
    await once(signedScope(c), form.key, (inside) =>
      recordIssue(inside, subject, paper, form.value),
    ),
  )
  return outcome.ok ? back(c, id, 'issued') : show(c, id, { sent, problem: outcome.problem })
})

const back = (c: Context<Env>, id: string, done: string) =>
  seeOther(c, `${link(paths.papers, { id })}?xong=${done}`)

type After = { sent?: SentForm; problem?: PaperProblem }

async function show(c: Context<Env>, id: string, { sent, problem }: After = {}) {
  const scope = signedScope(c)
  const { title } = orNotFound(await wholeMinutes(scope, id))
  const status = statusAfter(sent, problem)
  return page(
    c,
    <PapersPage
      label={title}
      crumb={{ href: link(meetingPaths.meeting, { id }), label: title }}
      papers={(await papersAbout(scope, [id])).map((paper) => ({
        ...paper,
        href: link(paths.file, { id, paper: paper.id }),
        issue: link(paths.issue, { id, paper: paper.id }),
      }))}
      kinds={undefined}
      action={link(paths.papers, { id })}
      today={scope.today}
      formKey={newId}
      sent={sent}
      problem={problem}
      done={status === 200 ? c.req.query('xong') : undefined}
    />,
    status,
  )
}
