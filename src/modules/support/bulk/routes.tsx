import { type Context, Hono } from 'hono'
import { role } from '#modules/identity/index.ts'
import { namesOfOrganisations } from '#modules/organisations/index.ts'
import { type Env, signedScope } from '#platform/http/env.ts'
import { type Problem, type Raw, readForm } from '#platform/http/form.ts'
import { page } from '#platform/http/page.ts'
import { readQuery } from '#platform/http/query.ts'
import { isId, newId } from '#platform/ids.ts'
import { numberOf } from '../screening/actions.ts'
import { type Choice, chosenCases, fieldsAsked, mailsAhead, receiversOf } from './choosing.ts'
import { doInBulk } from './doing.ts'
import { bulkForm, choiceQuery } from './forms.ts'
import { BulkPage } from './pages/BulkPage.tsx'
import { BulkResultPage } from './pages/BulkResultPage.tsx'
import { paths } from './paths.ts'
import { type BulkAct, bulkActs, MOST, refusalAhead } from './rules.ts'

export const routes = new Hono<Env>()
const officer = role('officer')

routes.get(paths.bulk, officer, async (c) => {
  const { viec: act, 'tat-ca': all, dot: callId, 'trang-thai': state } = readQuery(c, choiceQuery)
  const ids = (c.req.queries('ho-so') ?? []).filter(isId)
  const choice = all ? { filter: { callId, states: state && [state] } } : { ids }
  return page(c, await bulkPage(c, act, choice, { formKey: newId() }))
})

routes.post(paths.bulk, officer, async (c) => {
  const scope = signedScope(c)
  const form = await readForm(c, bulkForm)
  const posted = idsIn(form.raw)
  if (!form.ok) {
    const act = bulkActs.find((each) => each === form.raw.act) ?? 'accept'
    const again = { formKey: form.key, raw: form.raw, problems: form.problems }
    return page(c, await bulkPage(c, act, { ids: posted }, again), 422)
  }
  const { found } = await chosenCases(scope, { ids: posted })
  const names = await startupNames(scope, found)
  const results = await doInBulk(scope, form.value, form.key)
  // The answer is the table itself, for there is nowhere else to read it; sent again, the key does each case once.
  return page(
    c,
    <BulkResultPage
      act={form.value.act}
      results={results.map((result) => {
        const kase = found.find((each) => each.kase.id === result.id)?.kase
        return {
          ...result,
          number: kase ? numberOf(kase) : '–',
          startup: (kase && names(kase.startupId)) ?? '',
        }
      })}
    />,
    results.some(({ refusal }) => refusal === null) ? 200 : 409,
  )
})

const idsIn = (raw: Raw): string[] =>
  [raw.case ?? []]
    .flat()
    .slice(0, MOST)
    .map((value) => value.split('.')[0] ?? '')
    .filter(isId)

type Again = { formKey: string; raw?: Raw; problems?: readonly Problem[] }

async function bulkPage(c: Context<Env>, act: BulkAct, choice: Choice, again: Again) {
  const scope = signedScope(c)
  const { found, total } = await chosenCases(scope, choice)
  const [names, mails, fields, receivers] = await Promise.all([
    startupNames(scope, found),
    mailsAhead(scope, act, found),
    act === 'ask' ? fieldsAsked(scope, found) : [],
    receiversOf(scope, act),
  ])
  return (
    <BulkPage
      act={act}
      rows={found.map(({ kase }) => ({
        id: kase.id,
        version: kase.version,
        number: numberOf(kase),
        startup: names(kase.startupId) ?? '',
        state: kase.state,
        refusal: refusalAhead(act, kase),
      }))}
      total={total}
      mails={mails}
      fields={fields}
      receivers={receivers}
      {...again}
    />
  )
}

async function startupNames(
  scope: ReturnType<typeof signedScope>,
  found: Awaited<ReturnType<typeof chosenCases>>['found'],
) {
  const names = await namesOfOrganisations(
    scope,
    found.map(({ kase }) => kase.startupId),
  )
  return (id: string) => names.get(id)?.[scope.locale]
}
