import { type Context, Hono } from 'hono'
import { type Env, signedScope } from '#platform/http/env.ts'
import { readForm } from '#platform/http/form.ts'
import { signedIn } from '#platform/http/gates.ts'
import { page, seeOther } from '#platform/http/page.ts'
import type { Auth } from '../auth.ts'
import { type Answer, askAuth, unforeseen } from '../forward.ts'
import { paths } from '../paths.ts'
import { activationForm, passwordForm } from './forms.ts'
import { SecondFactorSettingsPage } from './pages/SecondFactorSettingsPage.tsx'
import { BackupCodesPage, SecondFactorSetUpPage } from './pages/SecondFactorSetUpPage.tsx'
import { hasSecondFactor } from './queries.ts'
import { areBackupCodes, isKeyAddress } from './secret.ts'

type FormName = 'start' | 'newCodes' | 'remove'

export function secondFactorRoutes(auth: Auth): Hono<Env> {
  const routes = new Hono<Env>()

  routes.get(paths.accountSecondFactor, signedIn, async (c) =>
    page(c, <SecondFactorSettingsPage on={await hasSecondFactor(signedScope(c))} />),
  )

  routes.post(paths.accountSecondFactor, signedIn, (c) =>
    withPassword(c, 'start', async (password) => {
      const answer = await askAuth(c, auth, '/two-factor/enable', { password })
      const { totpURI: uri, backupCodes: codes } = answer
      if (uri && codes) return page(c, <SecondFactorSetUpPage uri={uri} codes={codes} />)
      if (answer.code === 'TOTP_ALREADY_ENABLED')
        return page(c, <SecondFactorSettingsPage on refusal="alreadyOn" />, 409)
      return answer
    }),
  )

  routes.post(paths.secondFactorActivation, signedIn, async (c) => {
    const form = await readForm(c, activationForm)
    const [uri = '', codes = ''] = [form.raw.uri, form.raw.codes].map((each) => String(each ?? ''))
    if (!isKeyAddress(uri) || !areBackupCodes(codes))
      return page(c, <SecondFactorSettingsPage on={false} refusal="startOver" />, 409)
    const shown = { uri, codes: codes.split(' ') }
    if (!form.ok) return page(c, <SecondFactorSetUpPage {...shown} problems={form.problems} />, 422)
    const code = form.value.code.replace(/\s/g, '')
    const answer = await askAuth(c, auth, '/two-factor/verify-totp', { code })
    if (answer.ok) return seeOther(c, `${paths.account}?xong=bat`)
    if (answer.code === 'INVALID_CODE')
      return page(c, <SecondFactorSetUpPage {...shown} wrong />, 422)
    if (answer.code === 'TOTP_NOT_ENABLED')
      return page(c, <SecondFactorSettingsPage on={false} refusal="startOver" />, 409)
    return unforeseen(answer)
  })

  routes.post(paths.backupCodes, signedIn, (c) =>
    withPassword(c, 'newCodes', async (password) => {
      const answer = await askAuth(c, auth, '/two-factor/generate-backup-codes', { password })
      return answer.backupCodes ? page(c, <BackupCodesPage codes={answer.backupCodes} />) : answer
    }),
  )

  routes.post(paths.secondFactorRemoval, signedIn, (c) =>
    withPassword(c, 'remove', async (password) => {
      const answer = await askAuth(c, auth, '/two-factor/disable', { password })
      return answer.ok ? seeOther(c, `${paths.account}?xong=tat`) : answer
    }),
  )

  return routes
}

/** The part that the three password forms share: what is wrong with the password stands at its field. */
async function withPassword(
  c: Context<Env>,
  form: FormName,
  act: (password: string) => Promise<Response | Answer>,
): Promise<Response> {
  const sent = await readForm(c, passwordForm)
  const on = await hasSecondFactor(signedScope(c))
  if (!sent.ok)
    return page(
      c,
      <SecondFactorSettingsPage on={on} fault={{ form, problems: sent.problems }} />,
      422,
    )
  const result = await act(sent.value.password)
  if (result instanceof Response) return result
  if (result.code === 'INVALID_PASSWORD')
    return page(c, <SecondFactorSettingsPage on={on} fault={{ form, wrong: true }} />, 422)
  if (result.code === 'TWO_FACTOR_NOT_ENABLED')
    return page(c, <SecondFactorSettingsPage on={false} refusal="startOver" />, 409)
  return unforeseen(result)
}
