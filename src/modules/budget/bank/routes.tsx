import { type Context, Hono } from 'hono'
import { role } from '#modules/identity/index.ts'
import { namesOfOrganisations } from '#modules/organisations/index.ts'
import type { Env } from '#platform/http/env.ts'
import { page, seeOther } from '#platform/http/page.ts'
import { link } from '#platform/http/paths.ts'
import { newId } from '#platform/ids.ts'
import { orNotFound } from '#platform/outcome.ts'
import { accountForm, plainForm } from '../forms.ts'
import { paths } from '../paths.ts'
import { statusOf, take, type Undone } from '../posting/take.ts'
import { isOwnPayee } from '../reach.ts'
import { confirmAccount, stateAccount } from './actions.ts'
import { confirming, stating } from './messages.ts'
import { AccountsPage } from './pages/AccountsPage.tsx'
import { OwnAccountPage } from './pages/OwnAccountPage.tsx'
import { accountsOf, unconfirmedAccounts } from './queries.ts'

export const routes = new Hono<Env>()

const own = role('founder', 'supporter')
const finance = role('finance')

routes.get(paths.account, own, (c) => showOwn(c, c.req.param('organisation')))

routes.post(paths.account, own, async (c) => {
  const id = c.req.param('organisation')
  const taken = await take(
    c,
    accountForm,
    (inside, { value }) => stateAccount(inside, id, value),
    stating,
  )
  if (!taken.ok) return showOwn(c, id, taken)
  const to = link(paths.account, { organisation: id })
  return seeOther(c, `${to}?da-luu=${taken.value.frozen}`)
})

routes.get(paths.accounts, finance, (c) => showAll(c))

routes.post(paths.accountConfirmation, finance, async (c) => {
  const id = c.req.param('account')
  const taken = await take(c, plainForm, (inside) => confirmAccount(inside, id), confirming)
  return taken.ok ? seeOther(c, `${paths.accounts}?xong`) : showAll(c, taken)
})

async function showOwn(c: Context<Env>, id: string, undone?: Undone) {
  const { scope } = c.var
  const names = await namesOfOrganisations(scope, isOwnPayee(scope, id) ? [id] : [])
  const name = orNotFound(names.get(id))[scope.locale]
  const saved = /^\d{1,6}$/.test(c.req.query('da-luu') ?? '')
    ? Number(c.req.query('da-luu'))
    : undefined
  return page(
    c,
    <OwnAccountPage
      organisation={{ id, name }}
      accounts={await accountsOf(scope, id)}
      again={{ formKey: newId(), sent: undone?.sent }}
      why={undone?.why}
      saved={undone ? undefined : saved}
    />,
    statusOf(undone),
  )
}

async function showAll(c: Context<Env>, undone?: Undone) {
  const { scope } = c.var
  const accounts = await unconfirmedAccounts(scope)
  const names = await namesOfOrganisations(
    scope,
    accounts.map(({ organisationId }) => organisationId),
  )
  const named = accounts.map((account) => ({
    ...account,
    organisation: names.get(account.organisationId)?.[scope.locale] ?? '–',
  }))
  return page(
    c,
    <AccountsPage
      accounts={named}
      again={{ formKey: newId(), sent: undone?.sent }}
      why={undone?.why}
      done={!undone && c.req.query('xong') !== undefined}
    />,
    statusOf(undone),
  )
}
