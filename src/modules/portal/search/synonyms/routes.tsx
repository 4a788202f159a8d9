import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { role } from '#modules/identity/index.ts'
import { type Env, signedScope } from '#platform/http/env.ts'
import { readForm } from '#platform/http/form.ts'
import { page, seeOther } from '#platform/http/page.ts'
import { readQuery } from '#platform/http/query.ts'
import { soughtText } from '#platform/http/query-fields.ts'
import { type SentForm, sentForm, statusAfter } from '#platform/http/sent.ts'
import { newId } from '#platform/ids.ts'
import { once } from '#platform/once.ts'
import { orNotFound } from '#platform/outcome.ts'
import { fold } from '#platform/text/fold.ts'
import { stateSynonym } from './actions.ts'
import { synonymForm } from './forms.ts'
import { SynonymsPage } from './pages/SynonymsPage.tsx'
import { paths } from './paths.ts'
import { forgetBook, listSynonyms } from './queries.ts'
import type { SynonymRefusal } from './rules.ts'

export const routes = new Hono<Env>()
const editors = role('editor', 'officer')

const listQuery = z.object({ tu: soughtText(), xong: soughtText() })

routes.get(paths.synonyms, editors, (c) => show(c))

routes.post(paths.synonyms, editors, async (c) => {
  const form = await readForm(c, synonymForm)
  const sent = sentForm(paths.synonyms, form)
  if (!form.ok) return show(c, { sent })
  const { value, version = null } = form
  const outcome = orNotFound(
    await once(signedScope(c), form.key, (inside) => stateSynonym(inside, value, version)),
  )
  // Not before it is committed: whoever reads in between would keep what stood before.
  forgetBook()
  return outcome.ok
    ? seeOther(c, `${paths.synonyms}?xong=1`)
    : show(c, { sent, problem: outcome.problem })
})

type After = { sent?: SentForm; problem?: SynonymRefusal }

async function show(c: Context<Env>, { sent, problem }: After = {}) {
  const { tu, xong } = readQuery(c, listQuery)
  const lines = await listSynonyms(c.var.scope)
  const typed = sent ? [sent.raw.term ?? []].flat()[0] : tu
  const chosen = lines.find(({ term }) => fold(term) === fold(typed ?? ''))
  const given = { lines, chosen, sent, problem, saved: xong !== undefined, formKey: newId() }
  return page(c, <SynonymsPage {...given} />, statusAfter(sent, problem))
}
