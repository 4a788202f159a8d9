import { Hono } from 'hono'
import { type Env, signedScope } from '#platform/http/env.ts'
import { readForm } from '#platform/http/form.ts'
import { signedIn } from '#platform/http/gates.ts'
import { page, seeOther } from '#platform/http/page.ts'
import { readQuery } from '#platform/http/query.ts'
import { orNotFound } from '#platform/outcome.ts'
import type { Auth } from '../auth.ts'
import { askAuth, unforeseen } from '../forward.ts'
import { paths } from '../paths.ts'
import { roleNames } from '../role-names.ts'
import { isRole } from '../roles.ts'
import { sessionToken } from '../session.ts'
import { endSession } from './actions.ts'
import { deviceName } from './device.ts'
import { accountQuery, changePasswordForm } from './forms.ts'
import { AccountPage } from './pages/AccountPage.tsx'
import { PasswordPage } from './pages/PasswordPage.tsx'
import { hasSecondFactor, lacksSecondFactor, listOwnSessions } from './queries.ts'

const done = {
  'mat-khau': 'passwordChanged',
  bat: 'secondFactorOn',
  tat: 'secondFactorOff',
  phien: 'sessionEnded',
} as const

export function accountRoutes(auth: Auth): Hono<Env> {
  const routes = new Hono<Env>()

  routes.get(paths.account, signedIn, async (c) => {
    const scope = signedScope(c)
    const { xong } = readQuery(c, accountQuery)
    const { name, email, grants } = scope.actor
    const token = sessionToken(auth, c.req.raw)
    const sessions = await listOwnSessions(scope)
    const roles = new Set(grants.map(({ role }) => role).filter(isRole))
    return page(
      c,
      <AccountPage
        name={name}
        email={email}
        roles={[...roles].map((role) => roleNames[scope.locale][role])}
        secondFactor={await hasSecondFactor(scope)}
        secondFactorMissing={await lacksSecondFactor(scope)}
        sessions={sessions.map((session) => ({
          id: session.id,
          device: deviceName(session.userAgent),
          address: session.ipAddress,
          since: session.createdAt,
          here: session.token === token,
        }))}
        done={xong && done[xong]}
      />,
    )
  })

  routes.post(paths.sessionEnd, signedIn, async (c) => {
    orNotFound(await endSession(signedScope(c), c.req.param('id')))
    return seeOther(c, `${paths.account}?xong=phien`)
  })

  routes.get(paths.accountPassword, signedIn, (c) => page(c, <PasswordPage />))

  routes.post(paths.accountPassword, signedIn, async (c) => {
    const form = await readForm(c, changePasswordForm)
    if (!form.ok) return page(c, <PasswordPage problems={form.problems} />, 422)
    const body = { ...form.value, revokeOtherSessions: true }
    const answer = await askAuth(c, auth, '/change-password', body)
    if (answer.ok) return seeOther(c, `${paths.account}?xong=mat-khau`)
    const wrong = ['INVALID_PASSWORD', 'CREDENTIAL_ACCOUNT_NOT_FOUND']
    if (wrong.includes(answer.code ?? '')) return page(c, <PasswordPage wrong />, 422)
    return unforeseen(answer)
  })

  return routes
}
