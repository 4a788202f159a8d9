import { Hono } from 'hono'
import { z } from 'zod'
import type { Env } from '#platform/http/env.ts'
import { email } from '#platform/http/fields.ts'
import { readForm } from '#platform/http/form.ts'
import { anyone } from '#platform/http/gates.ts'
import { page, seeOther } from '#platform/http/page.ts'
import type { Auth } from '../auth.ts'
import { newPassword } from '../fields.ts'
import { askAuth, unforeseen } from '../forward.ts'
import { paths } from '../paths.ts'
import { ForgottenPasswordPage, ResetSentPage } from './pages/ForgottenPasswordPage.tsx'
import { NewPasswordPage, SpentResetPage } from './pages/NewPasswordPage.tsx'

const forgottenForm = z.object({ email: email() })
const resetForm = z.object({ password: newPassword() })

export function passwordRoutes(auth: Auth): Hono<Env> {
  const routes = new Hono<Env>()

  routes.get(paths.forgottenPassword, anyone, (c) => page(c, <ForgottenPasswordPage />))

  routes.post(paths.forgottenPassword, anyone, async (c) => {
    const form = await readForm(c, forgottenForm)
    if (!form.ok)
      return page(c, <ForgottenPasswordPage raw={form.raw} problems={form.problems} />, 422)
    const answer = await askAuth(c, auth, '/request-password-reset', form.value)
    return answer.ok ? seeOther(c, paths.resetSent) : unforeseen(answer)
  })

  routes.get(paths.resetSent, anyone, (c) => page(c, <ResetSentPage />))

  routes.get(paths.newPassword, anyone, (c) =>
    page(c, <NewPasswordPage token={c.req.param('token')} />),
  )

  routes.post(paths.newPassword, anyone, async (c) => {
    const token = c.req.param('token')
    const form = await readForm(c, resetForm)
    if (!form.ok) return page(c, <NewPasswordPage token={token} problems={form.problems} />, 422)
    const { password } = form.value
    const answer = await askAuth(c, auth, '/reset-password', { token, newPassword: password })
    if (answer.ok) return seeOther(c, `${paths.signIn}?xong=mat-khau`)
    return answer.code === 'INVALID_TOKEN' ? page(c, <SpentResetPage />, 409) : unforeseen(answer)
  })

  return routes
}
