import { type Context, Hono } from 'hono'
import { role } from '#modules/identity/index.ts'
import { fileResponse, findFile } from '#platform/files/files.ts'
import { type Env, signedScope } from '#platform/http/env.ts'
import { readForm } from '#platform/http/form.ts'
import { page, seeOther } from '#platform/http/page.ts'
import { link } from '#platform/http/paths.ts'
import { statusAfter } from '#platform/http/sent.ts'
import { newId } from '#platform/ids.ts'
import { once } from '#platform/once.ts'
import { orNotFound } from '#platform/outcome.ts'
import type { Scope } from '#platform/scope.ts'
import { numberOf } from '../screening/actions.ts'
import { paths as screeningPaths } from '../screening/paths.ts'
import { findOverseen } from '../screening/reach.ts'
import { type SentForm, sentForm } from '../screening/sent.ts'
import { draftCasePaper, recordIssue } from './actions.ts'
import { groundsOfCase } from './facts.ts'
import { draftForm, issueForm } from './forms.ts'
import type { PaperProblem } from './messages.ts'
import { PapersPage } from './pages/PapersPage.tsx'
import { casePaperPaths as paths } from './paths.ts'
import { findPaper, papersAbout } from './queries.ts'

/** The papers about a case. */
export const routes = new Hono<Env>()
const office = role('officer', 'leader')

routes.get(paths.papers, office, (c) => show(c, c.req.param('id')))

routes.get(paths.file, office, async (c) => {
  const { id, paper } = c.req.param()
  orNotFound(await findOverseen(signedScope(c), id))
  return handOverPaper(c.var.scope, id, paper)
})

/** The file of a paper about a thing that the asker has reached. */
export async function handOverPaper(scope: Scope, subjectId: string, id: string) {
  const { fileId } = orNotFound(await findPaper(scope, subjectId, id))
  return orNotFound(await fileResponse(scope, orNotFound(await findFile(scope, fileId))))
}

routes.post(paths.papers, office, async (c) => {
  const id = c.req.param('id')
  const form = await readForm(c, draftForm)
  const sent = sentForm(link(paths.papers, { id }), form)
  if (!form.ok) return show(c, id, { sent })
  const { kind } = form.value
  const outcome = orNotFound(
    await once(signedScope(c), form.key, (inside) => draftCasePaper(inside, id, kind)),
  )
  return outcome.ok ? back(c, id, 'drafted') : show(c, id, { sent, problem: outcome.problem })
})

routes.post(paths.issue, office, async (c) => {
  const { id, paper } = c.req.param()
  const { kase, programme } = orNotFound(await findOverseen(signedScope(c), id))
  const form = await readForm(c, issueForm)
  const sent = sentForm(link(paths.issue, { id, paper }), form)
  if (!form.ok) return show(c, id, { sent })
  const subject = { type: 'case', id, label: numberOf(kase), agencyId: programme.agencyId }
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
  const found = orNotFound(await findOverseen(scope, id))
  const { kinds } = await groundsOfCase(scope, found)
  const label = numberOf(found.kase)
  const status = statusAfter(sent, problem)
  return page(
    c,
    <PapersPage
      label={label}
      crumb={{ href: link(screeningPaths.caseFile, { id }), label }}
      papers={(await papersAbout(scope, [id])).map((paper) => ({
        ...paper,
        href: link(paths.file, { id, paper: paper.id }),
        issue: link(paths.issue, { id, paper: paper.id }),
      }))}
      kinds={kinds}
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
