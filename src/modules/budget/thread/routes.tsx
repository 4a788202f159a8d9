import { Hono } from 'hono'
import { role } from '#modules/identity/index.ts'
import { fileResponse, findFile } from '#platform/files/files.ts'
import { type Env, signedScope } from '#platform/http/env.ts'
import { orNotFound } from '#platform/outcome.ts'
import { demandForm, expenseForm, plainForm, receiptForm, settlementForm } from '../forms.ts'
import type { CostKindWords } from '../kinds.ts'
import { paths } from '../paths.ts'
import { take } from '../posting/take.ts'
import { findProofFile, handInExpense, withdrawExpense } from '../proofs/expenses.ts'
import { handingIn, settling, withdrawing } from '../proofs/messages.ts'
import { commitmentOfExpense, commitmentOfItem } from '../proofs/queries.ts'
import { settleItem } from '../proofs/settling.ts'
import { commitmentOfRecovery, demandBack, receiveBack } from '../recoveries/actions.ts'
import { demanding, receiving } from '../recoveries/messages.ts'
import { backTo, showThread } from './show.tsx'

const finance = role('finance')
const handsIn = role('officer', 'founder', 'supporter')
const everybody = role('finance', 'leader', 'officer', 'founder', 'supporter')

export function threadRoutes(words: CostKindWords): Hono<Env> {
  const routes = new Hono<Env>()
  const show = showThread(words)

  routes.get(paths.commitment, everybody, (c) => show(c, c.req.param('commitment')))

  routes.post(paths.recoveries, finance, async (c) => {
    const id = c.req.param('commitment')
    const taken = await take(
      c,
      demandForm,
      (inside, { value }) => demandBack(inside, id, value),
      demanding,
    )
    return taken.ok ? backTo(c, id, 'demanded') : show(c, id, taken)
  })

  routes.post(paths.receipt, finance, async (c) => {
    const recovery = c.req.param('recovery')
    const id = orNotFound(await commitmentOfRecovery(c.var.scope, recovery))
    const taken = await take(
      c,
      receiptForm,
      (inside, { value }) => receiveBack(inside, recovery, value),
      receiving,
    )
    return taken.ok ? backTo(c, id, 'received') : show(c, id, taken)
  })

  routes.post(paths.expenses, handsIn, async (c) => {
    const id = c.req.param('commitment')
    const taken = await take(
      c,
      expenseForm,
      (inside, { value, files }) => handInExpense(inside, id, value, files.get('file')?.at(0)),
      handingIn,
    )
    return taken.ok ? backTo(c, id, 'handed-in') : show(c, id, taken)
  })

  routes.post(paths.expenseWithdrawal, handsIn, async (c) => {
    const expense = c.req.param('expense')
    const id = orNotFound(await commitmentOfExpense(c.var.scope, expense))
    const taken = await take(
      c,
      plainForm,
      (inside) => withdrawExpense(inside, expense),
      withdrawing,
    )
    return taken.ok ? backTo(c, id, 'withdrawn') : show(c, id, taken)
  })

  routes.get(paths.expenseFile, everybody, async (c) => {
    const scope = signedScope(c)
    const fileId = orNotFound(await findProofFile(scope, c.req.param('expense')))
    const file = orNotFound(await findFile(scope, fileId))
    return orNotFound(await fileResponse(scope, file))
  })

  routes.post(paths.settlement, finance, async (c) => {
    const item = c.req.param('item')
    const id = orNotFound(await commitmentOfItem(c.var.scope, item))
    const taken = await take(
      c,
      settlementForm,
      (inside, { value }) => settleItem(inside, item, value.amount),
      settling,
    )
    return taken.ok ? backTo(c, id, 'settled') : show(c, id, taken)
  })

  return routes
}
