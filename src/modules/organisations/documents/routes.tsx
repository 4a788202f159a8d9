import { type Context, Hono } from 'hono'
import { role } from '#modules/identity/index.ts'
import { fileResponse } from '#platform/files/files.ts'
import { type Env, signedScope } from '#platform/http/env.ts'
import { checkForm, readForm, readPosted } from '#platform/http/form.ts'
import { page, seeOther } from '#platform/http/page.ts'
import { link } from '#platform/http/paths.ts'
import { newId } from '#platform/ids.ts'
import { once } from '#platform/once.ts'
import { orNotFound } from '#platform/outcome.ts'
import type { SignedScope } from '#platform/scope.ts'
import { paths } from '../paths.ts'
import { namesOfOrganisations } from '../queries.ts'
import { addPaper, removePaper, replacePaper } from './actions.ts'
import { type PaperFacts, paperForm, removalForm } from './forms.ts'
import type { SentPaper } from './pages/PaperForm.tsx'
import { PapersPage } from './pages/PapersPage.tsx'
import { findOwnPaper, keepsPapersOf, listPapers } from './queries.ts'

export const routes = new Hono<Env>()
const keeper = role('founder', 'supporter')

routes.get(paths.papers, keeper, async (c) => {
  const done = c.req.query('xong')
  return page(
    c,
    await papersPage(c, {
      ...(done === 'saved' || done === 'removed' ? { done } : {}),
    }),
  )
})

routes.post(paths.papers, keeper, (c) =>
  takePaper(c, link(paths.papers, { id: orNotFound(c.req.param('id')) }), (scope, given) =>
    addPaper(scope, orNotFound(c.req.param('id')), given),
  ),
)

routes.post(paths.paperReplacement, keeper, (c) => {
  const { id, paper } = c.req.param()
  const action = link(paths.paperReplacement, { id, paper })
  return takePaper(c, action, (scope, given) => replacePaper(scope, paper, given))
})

routes.post(paths.paperRemoval, keeper, async (c) => {
  const { id, paper } = c.req.param()
  const { key } = await readForm(c, removalForm)
  const outcome = orNotFound(
    await once(signedScope(c), key, (inside) => removePaper(inside, paper)),
  )
  if (outcome.ok) return seeOther(c, `${link(paths.papers, { id })}?xong=removed`)
  return page(c, await papersPage(c, { refusal: outcome.problem }), 409)
})

routes.get(paths.paperFile, keeper, async (c) => {
  const { file } = orNotFound(await findOwnPaper(c.var.scope, c.req.param('paper')))
  return orNotFound(await fileResponse(c.var.scope, file))
})

type Given = PaperFacts & { file: File }

/** Reads a paper with its file, and shows the form again with what was typed when it is not taken. */
async function takePaper(
  c: Context<Env>,
  action: string,
  keep: (scope: SignedScope, given: Given) => ReturnType<typeof addPaper>,
) {
  const scope = signedScope(c)
  const id = orNotFound(c.req.param('id'))
  const { raw, files } = await readPosted(c)
  const form = checkForm(raw, paperForm(scope.today))
  const [file] = files.get('file') ?? []
  const sent: SentPaper = { action, raw, problems: form.ok ? [] : form.problems }
  if (!form.ok || !file) {
    const again = file ? sent : { ...sent, fileProblem: 'no-file' as const }
    return page(c, await papersPage(c, { sent: again }), 422)
  }
  const outcome = orNotFound(
    await once(scope, form.key, (inside) => keep(inside, { ...form.value, file })),
  )
  if (outcome.ok) return seeOther(c, `${link(paths.papers, { id })}?xong=saved`)
  const { problem } = outcome
  if (problem === 'already-replaced' || problem === 'removed')
    return page(c, await papersPage(c, { refusal: problem }), 409)
  return page(c, await papersPage(c, { sent: { ...sent, fileProblem: problem } }), 422)
}

type Again = Partial<Pick<Parameters<typeof PapersPage>[0], 'sent' | 'refusal' | 'done'>>

async function papersPage(c: Context<Env>, again: Again) {
  const { scope } = c.var
  const id = orNotFound(c.req.param('id'))
  const [names, papers] = await Promise.all([
    namesOfOrganisations(scope, keepsPapersOf(scope, id) ? [id] : []),
    listPapers(scope, id),
  ])
  return (
    <PapersPage
      organisationId={id}
      organisation={orNotFound(names.get(id))[scope.locale]}
      papers={papers}
      today={scope.today}
      formKey={newId()}
      {...again}
    />
  )
}
