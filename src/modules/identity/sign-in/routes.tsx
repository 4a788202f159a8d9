import { Hono } from 'hono'
import { getCookie } from 'hono/cookie'
import type { Env } from '#platform/http/env.ts'
import { readForm } from '#platform/http/form.ts'
import { anyone } from '#platform/http/gates.ts'
import { page, seeOther } from '#platform/http/page.ts'
import { readQuery } from '#platform/http/query.ts'
import type { Auth } from '../auth.ts'
import { askAuth, unforeseen } from '../forward.ts'
import { localPath } from '../next.ts'
import { paths } from '../paths.ts'
import { secondFactorForm, signInForm, signInQuery } from './forms.ts'
import { SecondFactorPage } from './pages/SecondFactorPage.tsx'
import { SignInPage } from './pages/SignInPage.tsx'

const done = { 'xac-nhan': 'confirmed', 'mat-khau': 'passwordChanged' } as const

export function signInRoutes(auth: Auth): Hono<Env> {
  const routes = new Hono<Env>()

  routes.get(paths.signIn, anyone, (c) => {
    const { next, xong } = readQuery(c, signInQuery)
    if (c.var.scope.actor) return seeOther(c, localPath(next))
    return page(c, <SignInPage next={localPath(next)} done={xong && done[xong]} />)
  })

  routes.post(paths.signIn, anyone, async (c) => {
    const form = await readForm(c, signInForm)
    const next = localPath([form.raw.next ?? ''].flat()[0])
    if (!form.ok)
      return page(c, <SignInPage next={next} raw={form.raw} problems={form.problems} />, 422)
    const { email, password } = form.value
    const answer = await askAuth(c, auth, '/sign-in/email', { email, password })
    if (answer.twoFactorRedirect)
      return seeOther(c, `${paths.secondFactor}?next=${encodeURIComponent(next)}`)
    if (answer.ok) return seeOther(c, next)
    return page(c, <SignInPage next={next} raw={form.raw} refusal="wrong" />, 422)
  })

  routes.get(paths.secondFactor, anyone, (c) => {
    const { next } = readQuery(c, signInQuery)
    if (!getCookie(c, auth.secondFactorCookie)) return seeOther(c, paths.signIn)
    return page(c, <SecondFactorPage next={localPath(next)} />)
  })

  routes.post(paths.secondFactor, anyone, async (c) => {
    const form = await readForm(c, secondFactorForm)
    const next = localPath([form.raw.next ?? ''].flat()[0])
    if (!form.ok) return page(c, <SecondFactorPage next={next} problems={form.problems} />, 422)
    const code = form.value.code.replace(/\s/g, '')
    const kind = /^\d{6}$/.test(code) ? 'verify-totp' : 'verify-backup-code'
    const answer = await askAuth(c, auth, `/two-factor/${kind}`, { code })
    if (answer.ok) return seeOther(c, next)
    if (answer.code === 'INVALID_CODE' || answer.code === 'INVALID_BACKUP_CODE')
      return page(c, <SecondFactorPage next={next} wrong />, 422)
    if (answer.code === 'INVALID_TWO_FACTOR_COOKIE' || answer.code?.startsWith('TOO_MANY'))
      return page(c, <SignInPage next={next} refusal="codeExpired" />, 409)
    return unforeseen(answer)
  })

  routes.post(paths.signOut, anyone, async (c) => {
    await askAuth(c, auth, '/sign-out', {})
    return seeOther(c, '/')
  })

  return routes
}
