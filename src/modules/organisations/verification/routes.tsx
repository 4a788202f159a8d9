import { type Context, Hono } from 'hono'
import { role } from '#modules/identity/index.ts'
import { type Env, signedScope } from '#platform/http/env.ts'
import { readForm } from '#platform/http/form.ts'
import { page, seeOther } from '#platform/http/page.ts'
import { link } from '#platform/http/paths.ts'
import { pageQuery, readQuery } from '#platform/http/query.ts'
import { statusAfter } from '#platform/http/sent.ts'
import { newId } from '#platform/ids.ts'
import { once } from '#platform/once.ts'
import { orNotFound } from '#platform/outcome.ts'
import { paths } from '../paths.ts'
import { verifyEnterprise, withdrawVerification } from './actions.ts'
import { recordCertificate, withdrawCertificate } from './certificates.ts'
import { certificateForm, releaseForm, verificationForm, withdrawalForm } from './forms.ts'
import { type Done, isDone } from './messages.ts'
import { EnterprisePage, type SentForm } from './pages/EnterprisePage.tsx'
import { EnterprisesPage } from './pages/EnterprisesPage.tsx'
import { findForOfficer, listEnterprises, PAGE_SIZE } from './queries.ts'
import { releaseCode } from './release.ts'
import type { Refusal } from './rules.ts'

export const routes = new Hono<Env>()
const officer = role('officer')

routes.get(paths.enterprises, officer, async (c) => {
  const { page: number } = readQuery(c, pageQuery)
  const { total, unverified, rows } = await listEnterprises(c.var.scope, number)
  const pages = Math.ceil(total / PAGE_SIZE)
  return page(
    c,
    <EnterprisesPage rows={rows} unverified={unverified} page={number} pages={pages} />,
  )
})

routes.get(paths.enterprise, officer, async (c) => show(c, c.req.param('id')))

routes.post(paths.verification, officer, async (c) => {
  const id = c.req.param('id')
  const form = await readForm(c, verificationForm)
  const seen = form.ok ? form.version : undefined
  const outcome = orNotFound(
    await once(signedScope(c), form.key, (inside) => verifyEnterprise(inside, id, seen)),
  )
  if (outcome.ok) return backTo(c, id, 'verified')
  return show(c, id, { refusal: outcome.problem })
})

routes.post(paths.verificationWithdrawal, officer, async (c) => {
  const id = c.req.param('id')
  const form = await readForm(c, withdrawalForm)
  const action = link(paths.verificationWithdrawal, { id })
  const sent = { action, raw: form.raw, formKey: form.key }
  if (!form.ok) return show(c, id, { sent: { ...sent, problems: form.problems } })
  const outcome = orNotFound(
    await once(signedScope(c), form.key, (inside) =>
      withdrawVerification(inside, id, form.value.reason),
    ),
  )
  if (outcome.ok) return backTo(c, id, 'verification-withdrawn')
  return show(c, id, { sent, refusal: outcome.problem })
})

routes.post(paths.codeRelease, officer, async (c) => {
  const id = c.req.param('id')
  const form = await readForm(c, releaseForm)
  const action = link(paths.codeRelease, { id })
  const { version } = form
  const sent = { action, raw: form.raw, formKey: form.key }
  if (!form.ok) return show(c, id, { sent: { ...sent, version, problems: form.problems } })
  const outcome = orNotFound(
    await once(signedScope(c), form.key, (inside) =>
      releaseCode(inside, id, version, form.value.reason),
    ),
  )
  if (outcome.ok) return backTo(c, id, 'code-released')
  return show(c, id, { sent, refusal: outcome.problem })
})

routes.post(paths.certificates, officer, async (c) => {
  const id = c.req.param('id')
  const form = await readForm(c, certificateForm(c.var.scope.today))
  const sent = { action: link(paths.certificates, { id }), raw: form.raw, formKey: form.key }
  if (!form.ok) return show(c, id, { sent: { ...sent, problems: form.problems } })
  const outcome = orNotFound(
    await once(signedScope(c), form.key, (inside) => recordCertificate(inside, id, form.value)),
  )
  if (outcome.ok) return backTo(c, id, 'certified')
  const { problem } = outcome
  if (problem === 'number-taken')
    return show(c, id, { sent: { ...sent, problems: [{ field: 'number', code: problem }] } })
  return show(c, id, { sent, refusal: problem })
})

routes.post(paths.certificateWithdrawal, officer, async (c) => {
  const { id, certificate } = c.req.param()
  const form = await readForm(c, withdrawalForm)
  const action = link(paths.certificateWithdrawal, { id, certificate })
  const sent = { action, raw: form.raw, formKey: form.key }
  if (!form.ok) return show(c, id, { sent: { ...sent, problems: form.problems } })
  const outcome = orNotFound(
    await once(signedScope(c), form.key, (inside) =>
      withdrawCertificate(inside, id, certificate, form.value.reason),
    ),
  )
  if (outcome.ok) return backTo(c, id, 'certificate-withdrawn')
  return show(c, id, { sent, refusal: outcome.problem })
})

async function show(
  c: Context<Env>,
  id: string,
  { sent, refusal }: { sent?: SentForm; refusal?: Refusal } = {},
) {
  const found = orNotFound(await findForOfficer(c.var.scope, id))
  const done = c.req.query('xong')
  const status = statusAfter(sent, refusal)
  return page(
    c,
    <EnterprisePage
      {...found}
      today={c.var.scope.today}
      formKey={newId()}
      {...(sent ? { sent } : {})}
      refusal={refusal ?? null}
      done={status === 200 && isDone(done) ? done : undefined}
    />,
    status,
  )
}

const backTo = (c: Context<Env>, id: string, done: Done) =>
  seeOther(c, `${link(paths.enterprise, { id })}?xong=${done}`)
