import { type Context, Hono } from 'hono'
import { role } from '#modules/identity/index.ts'
import { type Env, signedScope } from '#platform/http/env.ts'
import { readForm } from '#platform/http/form.ts'
import { page, seeOther } from '#platform/http/page.ts'
import { link } from '#platform/http/paths.ts'
import { newId } from '#platform/ids.ts'
import { done, orNotFound, refused } from '#platform/outcome.ts'
import { fieldsOf } from '../definition.ts'
import { findingsOf } from '../findings.ts'
import { paths } from '../paths.ts'
import { codeFor } from './codes.ts'
import { edited, isThere, placeOf, readAct } from './editing.ts'
import { addField, addSection, findSection, move, refusalToRemove, remove } from './edits.ts'
import { newFieldForm, newSectionForm, plainForm } from './forms.ts'
import { DraftPage, type SentPart } from './pages/DraftPage.tsx'
import { findDraft } from './queries.ts'
import type { ChangeRefusal } from './rules.ts'

export const routes = new Hono<Env>()
const officer = role('officer')

routes.get(paths.draft, officer, async (c) => page(c, await draftPage(c)))

routes.post(paths.sections, officer, async (c) => {
  const { id } = c.req.param()
  const form = await readForm(c, newSectionForm)
  const sent = { action: link(paths.sections, { id }), raw: form.raw }
  if (!form.ok)
    return page(c, await draftPage(c, { sent: { ...sent, problems: form.problems } }), 422)
  const title = { vi: form.value.title, en: '' }
  const outcome = await edited(c, form, (definition) => {
    const taken = definition.sections.map((section) => section.code)
    const code = codeFor(title.vi, taken, 'phan')
    return done(addSection(definition, { code, title, fields: [] }))
  })
  if (outcome.ok) return seeOther(c, `${link(paths.draft, { id })}?xong=saved`)
  return page(c, await draftPage(c, { refusal: outcome.problem }), 409)
})

routes.post(paths.fields, officer, async (c) => {
  const { id } = c.req.param()
  const form = await readForm(c, newFieldForm)
  const sent = { action: link(paths.fields, { id }), raw: form.raw }
  if (!form.ok)
    return page(c, await draftPage(c, { sent: { ...sent, problems: form.problems } }), 422)
  const { label, type, section } = form.value
  let added = ''
  const outcome = await edited(c, form, (definition) => {
    if (!findSection(definition, section)) return refused('gone')
    const taken = fieldsOf(definition).map((field) => field.code)
    added = codeFor(label, taken, 'muc')
    const field = { code: added, type, label: { vi: label, en: '' }, required: true }
    const columns = type === 'table' ? { columns: [] } : {}
    return done(addField(definition, section, { ...field, ...columns }))
  })
  if (!outcome.ok) return page(c, await draftPage(c, { refusal: outcome.problem }), 409)
  // A second click on the same button adds nothing and knows no code.
  return seeOther(c, added ? link(paths.field, { id, field: added }) : link(paths.draft, { id }))
})

routes.post(paths.structure, officer, async (c) => {
  const { id } = c.req.param()
  const form = await readForm(c, plainForm)
  const asked = readAct([form.raw._do ?? ''].flat()[0] ?? '')
  const outcome = await edited(c, form, (definition) => {
    if (!asked || !isThere(definition, asked.place)) return refused('gone')
    const { act, place } = asked
    if (act !== 'remove') return done(move(definition, place, act))
    const refusal = refusalToRemove(definition, place)
    return refusal ? refused(refusal) : done(remove(definition, place))
  })
  if (!outcome.ok) return page(c, await draftPage(c, { refusal: outcome.problem }), 409)
  return seeOther(c, asked ? placeOf(id, asked.place) : link(paths.draft, { id }))
})

type Again = { sent?: SentPart; refusal?: ChangeRefusal }

async function draftPage(c: Context<Env>, again: Again = {}) {
  const draft = orNotFound(await findDraft(signedScope(c), c.req.param('id') ?? ''))
  const told = c.req.query('xong')
  return (
    <DraftPage
      {...draft}
      findings={findingsOf(draft.definition)}
      formKey={newId()}
      done={told === 'saved' || told === 'begun' ? told : undefined}
      {...again}
    />
  )
}
