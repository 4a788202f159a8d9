import { Hono } from 'hono'
import type { Env } from '#platform/http/env.ts'
import { readForm } from '#platform/http/form.ts'
import { anyone } from '#platform/http/gates.ts'
import { page, seeOther } from '#platform/http/page.ts'
import { rateLimit } from '#platform/http/rate-limit.ts'
import { newId } from '#platform/ids.ts'
import { paths } from '../paths.ts'
import { confirm, register, sendConfirmationAgain } from './actions.ts'
import { confirmationForm, resendForm, signUpForm } from './forms.ts'
import { ConfirmationPage, SpentLinkPage } from './pages/ConfirmationPage.tsx'
import { InboxPage } from './pages/InboxPage.tsx'
import { SignUpPage } from './pages/SignUpPage.tsx'

// A whole class signs up from one address; a program that floods mailboxes asks far more often.
const signUps = rateLimit('identity.sign-up', { max: 40, seconds: 600 })
const resends = rateLimit('identity.confirmation-mail', { max: 10, seconds: 600 })
const confirmations = rateLimit('identity.confirmation', { max: 60, seconds: 600 })

export const routes = new Hono<Env>()

routes.get(paths.signUp, anyone, (c) => page(c, <SignUpPage formKey={newId()} />))

routes.post(paths.signUp, anyone, signUps, async (c) => {
  const form = await readForm(c, signUpForm)
  if (!form.ok)
    return page(c, <SignUpPage formKey={form.key} raw={form.raw} problems={form.problems} />, 422)
  await register(c.var.scope, form.key, form.value)
  return seeOther(c, paths.confirmationMail)
})

routes.get(paths.confirmationMail, anyone, (c) => page(c, <InboxPage />))

routes.post(paths.confirmationMail, anyone, resends, async (c) => {
  const form = await readForm(c, resendForm)
  if (!form.ok) return page(c, <InboxPage raw={form.raw} problems={form.problems} />, 422)
  await sendConfirmationAgain(c.var.scope, form.value.email)
  return seeOther(c, paths.confirmationMail)
})

routes.get(paths.confirmation, anyone, (c) =>
  page(c, <ConfirmationPage token={c.req.param('token')} />),
)

routes.post(paths.confirmation, anyone, confirmations, async (c) => {
  const token = c.req.param('token')
  const form = await readForm(c, confirmationForm)
  if (!form.ok) return page(c, <ConfirmationPage token={token} problems={form.problems} />, 422)
  const outcome = await confirm(c.var.scope, token, form.value.password)
  if (outcome.ok) return seeOther(c, `${paths.signIn}?xong=xac-nhan`)
  if (outcome.problem === 'wrong-password')
    return page(c, <ConfirmationPage token={token} wrong />, 422)
  return page(c, <SpentLinkPage />, 409)
})
