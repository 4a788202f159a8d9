import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { role } from '#modules/identity/index.ts'
import { type Env, signedScope } from '#platform/http/env.ts'
import * as field from '#platform/http/fields.ts'
import { checkForm, readForm, readPosted } from '#platform/http/form.ts'
import { page, seeOther } from '#platform/http/page.ts'
import { link } from '#platform/http/paths.ts'
import { readQuery } from '#platform/http/query.ts'
import { filter } from '#platform/http/query-fields.ts'
import { newId } from '#platform/ids.ts'
import { once } from '#platform/once.ts'
import { orNotFound } from '#platform/outcome.ts'
import { deskPaths } from '../desk-paths.ts'
import { findPartner } from '../inbound/queries.ts'
import { comparisonsOf, resendDiffering, takeReceiptFile } from './comparing.ts'
import type { ComparisonRefusal } from './messages.ts'
import { type ComparisonDone, ComparisonPage } from './pages/ComparisonPage.tsx'

export const routes = new Hono<Env>()

const seer = role('administrator', 'officer')
const doneQuery = z.object({ xong: filter(z.enum(['resent', 'taken'])) })
const resendForm = z.object({ kind: field.text(40) })

routes.get(deskPaths.comparison, seer, (c) => {
  const { xong } = readQuery(c, doneQuery)
  return show(c, c.req.param('id'), { done: xong })
})

routes.post(deskPaths.resending, seer, async (c) => {
  const id = c.req.param('id')
  const form = await readForm(c, resendForm)
  if (!form.ok) return show(c, id, { refusal: 'nothing-differs' })
  const outcome = orNotFound(
    await once(signedScope(c), form.key, (inside) => resendDiffering(inside, id, form.value.kind)),
  )
  return outcome.ok ? back(c, id, 'resent') : show(c, id, { refusal: outcome.problem })
})

routes.post(deskPaths.receiptFile, seer, async (c) => {
  const id = c.req.param('id')
  const { raw, files } = await readPosted(c)
  const { key } = checkForm(raw, z.object({}))
  const [file] = files.get('file') ?? []
  if (!file) return show(c, id, { refusal: 'no-file' })
  const text = await file.text()
  const outcome = orNotFound(
    await once(signedScope(c), key, (inside) => takeReceiptFile(inside, id, text)),
  )
  return outcome.ok ? back(c, id, 'taken') : show(c, id, { refusal: outcome.problem })
})

const back = (c: Context<Env>, id: string, done: ComparisonDone) =>
  seeOther(c, `${link(deskPaths.comparison, { id })}?xong=${done}`)

type After = { refusal?: ComparisonRefusal; done?: ComparisonDone | undefined }

async function show(c: Context<Env>, id: string, { refusal, done }: After) {
  const partner = orNotFound(await findPartner(c.var.scope, id))
  return page(
    c,
    <ComparisonPage
      partner={partner}
      comparisons={await comparisonsOf(c.var.scope, partner)}
      formKey={newId()}
      refusal={refusal}
      done={done}
    />,
    refusal ? 409 : 200,
  )
}
