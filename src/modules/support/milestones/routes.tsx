import { type Context, Hono } from 'hono'
import { role } from '#modules/identity/index.ts'
import { fileResponse } from '#platform/files/files.ts'
import { type Env, signedScope } from '#platform/http/env.ts'
import { checkForm, readForm, readPosted } from '#platform/http/form.ts'
import { page, seeOther } from '#platform/http/page.ts'
import { link } from '#platform/http/paths.ts'
import { statusAfter } from '#platform/http/sent.ts'
import { newId } from '#platform/ids.ts'
import { once } from '#platform/once.ts'
import { orNotFound } from '#platform/outcome.ts'
import { applicantRoles } from '../cases/applicant.ts'
import { paths as casePaths } from '../cases/paths.ts'
import { findOwnCase } from '../cases/queries.ts'
import { numberOf } from '../screening/actions.ts'
import { type SentForm, sentForm } from '../screening/sent.ts'
import { evidenceForm, plainForm, reportForm } from './forms.ts'
import { addEvidence, findOwnEvidence, handInMilestone, removeEvidence } from './handing-in.ts'
import { messages } from './messages.ts'
import { ContractPage } from './pages/ContractPage.tsx'
import { FounderForms } from './pages/FounderForms.tsx'
import { ownPaths } from './paths.ts'
import type { ContractProblem } from './problems.ts'
import { stands } from './queries.ts'
import { contractView } from './view.ts'

/** The founder's side of a contract. */
export const routes = new Hono<Env>()
const applicant = role(...applicantRoles)

routes.get(ownPaths.contract, applicant, (c) => show(c, c.req.param('id')))

routes.get(ownPaths.document, applicant, async (c) => {
  const { id, file } = c.req.param()
  const found = orNotFound(await findOwnEvidence(c.var.scope, id, file))
  return orNotFound(await fileResponse(c.var.scope, found))
})

routes.post(ownPaths.handIn, applicant, async (c) => {
  const { id, milestone } = c.req.param()
  const form = await readForm(c, reportForm)
  const sent = sentForm(link(ownPaths.handIn, { id, milestone }), form)
  if (!form.ok) return show(c, id, { sent })
  const given = { ...form.value, version: form.version }
  const outcome = orNotFound(
    await once(signedScope(c), form.key, (inside) => handInMilestone(inside, id, milestone, given)),
  )
  return outcome.ok ? back(c, id, 'handed-in') : show(c, id, { sent, problem: outcome.problem })
})

routes.post(ownPaths.evidence, applicant, async (c) => {
  const { id, milestone } = c.req.param()
  const { raw, files } = await readPosted(c)
  const form = checkForm(raw, evidenceForm)
  const sent = sentForm(link(ownPaths.evidence, { id, milestone }), form)
  if (!form.ok) return show(c, id, { sent })
  const [file] = files.get('file') ?? []
  if (!file) return show(c, id, { sent, problem: 'no-file' })
  const given = { what: form.value.what, file }
  const outcome = orNotFound(
    await once(signedScope(c), form.key, (inside) => addEvidence(inside, id, milestone, given)),
  )
  return outcome.ok ? back(c, id, 'added') : show(c, id, { sent, problem: outcome.problem })
})

routes.post(ownPaths.removal, applicant, async (c) => {
  const { id, milestone, file } = c.req.param()
  const form = await readForm(c, plainForm)
  const outcome = orNotFound(
    await once(signedScope(c), form.key, (inside) => removeEvidence(inside, id, milestone, file)),
  )
  return outcome.ok ? back(c, id, 'removed') : show(c, id, { problem: outcome.problem })
})

const back = (c: Context<Env>, id: string, done: string) =>
  seeOther(c, `${link(ownPaths.contract, { id })}?xong=${done}`)

type After = { sent?: SentForm; problem?: ContractProblem }

async function show(c: Context<Env>, id: string, { sent, problem }: After = {}) {
  const scope = signedScope(c)
  const found = orNotFound(await findOwnCase(scope, id))
  const view = await contractView(scope, orNotFound(found.award))
  const texts = messages[scope.locale]
  const number = numberOf(found.case)
  const status = statusAfter(sent, problem)
  return page(
    c,
    <ContractPage
      {...view}
      number={number}
      call={found.call.title}
      crumb={{ href: link(casePaths.case, { id }), label: number }}
      none={texts.noneForFounder}
      document={(file) => link(ownPaths.document, { id, file })}
      milestoneForms={(milestone) =>
        stands(view.award) && (
          <FounderForms caseId={id} milestone={milestone} formKey={newId} sent={sent} />
        )
      }
      problem={problem}
      done={status === 200 ? c.req.query('xong') : undefined}
    />,
    status,
  )
}
