import { type Context, Hono } from 'hono'
import { role } from '#modules/identity/index.ts'
import { type Env, signedScope } from '#platform/http/env.ts'
import { type Problem, readForm } from '#platform/http/form.ts'
import { page, seeOther } from '#platform/http/page.ts'
import { link } from '#platform/http/paths.ts'
import { newId } from '#platform/ids.ts'
import { once } from '#platform/once.ts'
import { orNotFound } from '#platform/outcome.ts'
import type { Programme } from '../schema.ts'
import { addTerm, endTerm, type NewTerm } from '../terms/actions.ts'
import { endForm, type TypedTerm, termForm } from '../terms/forms.ts'
import { changeProgramme, createProgramme, publishProgramme } from './actions.ts'
import { plainForm, programmeForm, programmeOf, type TypedProgramme } from './desk-forms.ts'
import { messages } from './desk-messages.ts'
import { choices, type ProgrammeChoicesOnDesk, programmePage } from './desk-show.tsx'
import { ProgrammeEditPage } from './pages/ProgrammeEditPage.tsx'
import { ProgrammesDeskPage } from './pages/ProgrammesDeskPage.tsx'
import { paths } from './paths.ts'
import { findManagedProgramme, listProgrammesForDesk } from './queries.ts'

export const routes = new Hono<Env>()
const officer = role('officer')

routes.get(paths.desk, officer, async (c) => {
  const programmes = (await listProgrammesForDesk(c.var.scope)).map(
    ({ publishedAt, ...programme }) => ({ ...programme, published: publishedAt !== null }),
  )
  return page(c, <ProgrammesDeskPage programmes={programmes} />)
})

routes.get(paths.fresh, officer, async (c) =>
  page(c, <ProgrammeEditPage {...(await choices(c.var.scope))} formKey={newId()} />),
)

routes.post(paths.desk, officer, async (c) => {
  const form = await readForm(c, programmeForm)
  const known = await choices(c.var.scope)
  const again = { ...known, typed: form.raw, formKey: form.key }
  const problems = form.ok ? unknownChoices(form.value, known) : form.problems
  if (!form.ok || problems.length > 0)
    return page(c, <ProgrammeEditPage {...again} problems={problems} />, 422)
  const outcome = orNotFound(
    await once(signedScope(c), form.key, (inside) =>
      createProgramme(inside, programmeOf(form.value)),
    ),
  )
  if (outcome.ok) return seeOther(c, `${link(paths.draft, { id: outcome.value.id })}?xong=saved`)
  const refusal = messages[c.var.scope.locale].problem[outcome.problem]
  return page(c, <ProgrammeEditPage {...again} refusal={refusal} />, 409)
})

routes.get(paths.draft, officer, async (c) => programmePage(c, await managed(c)))

routes.post(paths.draft, officer, async (c) => {
  const programme = await managed(c)
  const form = await readForm(c, programmeForm)
  const typed = { typed: form.raw, formKey: form.key }
  const problems = form.ok ? unknownChoices(form.value, await choices(c.var.scope)) : form.problems
  if (!form.ok || problems.length > 0)
    return programmePage(c, programme, { ...typed, problems, version: form.version })
  const outcome = orNotFound(
    await once(signedScope(c), form.key, (inside) =>
      changeProgramme(inside, programme.id, form.version, programmeOf(form.value)),
    ),
  )
  if (outcome.ok) return seeOther(c, `${link(paths.draft, { id: programme.id })}?xong=saved`)
  return programmePage(c, await managed(c), { ...typed, refusal: outcome.problem })
})

routes.post(paths.publication, officer, async (c) => {
  const { id } = await managed(c)
  const form = await readForm(c, plainForm)
  const outcome = orNotFound(
    await once(signedScope(c), form.key, (inside) =>
      publishProgramme(inside, id, form.version ?? -1),
    ),
  )
  if (outcome.ok) return seeOther(c, `${link(paths.draft, { id })}?xong=published`)
  return programmePage(c, await managed(c), { refusal: outcome.problem })
})

routes.post(paths.terms, officer, async (c) => {
  const programme = await managed(c)
  const form = await readForm(c, termForm)
  const sent = { raw: form.raw, formKey: form.key }
  const known = await choices(c.var.scope)
  const problems = form.ok ? unknownSource(form.value, known) : form.problems
  if (!form.ok || problems.length > 0)
    return programmePage(c, programme, { sentTerm: { ...sent, problems } })
  const outcome = orNotFound(
    await once(signedScope(c), form.key, (inside) =>
      addTerm(inside, programme.id, termOf(form.value)),
    ),
  )
  if (outcome.ok) return seeOther(c, `${link(paths.draft, { id: programme.id })}?xong=added`)
  return programmePage(c, programme, { sentTerm: sent, termRefusal: outcome.problem })
})

routes.post(paths.termEnd, officer, async (c) => {
  const programme = await managed(c)
  const term = c.req.param('term')
  const form = await readForm(c, endForm)
  const sent = { term, raw: form.raw, formKey: form.key }
  if (!form.ok)
    return programmePage(c, programme, { sentTerm: { ...sent, problems: form.problems } })
  const { lastDay } = form.value
  const outcome = orNotFound(
    await once(signedScope(c), form.key, (inside) =>
      endTerm(inside, programme.id, { id: term, lastDay }),
    ),
  )
  if (outcome.ok) return seeOther(c, `${link(paths.draft, { id: programme.id })}?xong=ended`)
  return programmePage(c, programme, { sentTerm: sent, termRefusal: outcome.problem })
})

/** The programme in the address, when it is one of the officer's. */
const managed = async (c: Context<Env>): Promise<Programme> =>
  orNotFound(await findManagedProgramme(c.var.scope, c.req.param('id') ?? ''))

const termOf = ({ whatVi, whatEn, ...term }: TypedTerm): NewTerm => ({
  ...term,
  what: { vi: whatVi, en: whatEn },
  ceilingPerUnit: term.ceilingPerUnit ?? null,
  ceilingPerYear: term.ceilingPerYear ?? null,
  maxUnits: term.maxUnits ?? null,
})

/** What was chosen from a list must stand in the list: an officer of an agency writes for that agency. */
function unknownChoices(
  typed: TypedProgramme,
  { lines, agencies }: ProgrammeChoicesOnDesk,
): Problem[] {
  const known: [string, boolean][] = [
    ['lineCodes', typed.lineCodes.every((code) => lines.some((line) => line.code === code))],
    ['agencyId', agencies.some(({ id }) => id === typed.agencyId)],
  ]
  return known.flatMap(([field, isKnown]) => (isKnown ? [] : [{ field, code: 'not-a-choice' }]))
}

const unknownSource = (
  { sourceCode }: TypedTerm,
  { sources }: ProgrammeChoicesOnDesk,
): Problem[] =>
  sources.some(({ code }) => code === sourceCode)
    ? []
    : [{ field: 'sourceCode', code: 'not-a-choice' }]
