import { Hono } from 'hono'
import { role } from '#modules/identity/index.ts'
import type { Env } from '#platform/http/env.ts'
import { orNotFound } from '#platform/outcome.ts'
import { noteForm, paymentForm, reasonForm } from '../forms.ts'
import type { CostKindWords } from '../kinds.ts'
import { paths } from '../paths.ts'
import { take } from '../posting/take.ts'
import { backTo, showThread } from '../thread/show.tsx'
import { approvePayment } from './approving.ts'
import { declinePayment } from './declining.ts'
import { approving, declining, paying } from './messages.ts'
import { recordPayment } from './paying.ts'
import { findRequest } from './queries.ts'

const finance = role('finance')

export function paymentRoutes(words: CostKindWords): Hono<Env> {
  const routes = new Hono<Env>()
  const show = showThread(words)

  routes.post(paths.approval, finance, async (c) => {
    const id = c.req.param('request')
    const { commitmentId } = orNotFound(await findRequest(c.var.scope, id))
    const taken = await take(
      c,
      noteForm,
      (inside, { value, version = 0 }) => approvePayment(inside, id, { ...value, version }),
      approving,
    )
    return taken.ok ? backTo(c, commitmentId, taken.value) : show(c, commitmentId, taken)
  })

  routes.post(paths.decline, finance, async (c) => {
    const id = c.req.param('request')
    const { commitmentId } = orNotFound(await findRequest(c.var.scope, id))
    const taken = await take(
      c,
      reasonForm,
      (inside, { value }) => declinePayment(inside, id, value.reason),
      declining,
    )
    return taken.ok ? backTo(c, commitmentId, 'declined') : show(c, commitmentId, taken)
  })

  routes.post(paths.payment, finance, async (c) => {
    const id = c.req.param('request')
    const { commitmentId } = orNotFound(await findRequest(c.var.scope, id))
    const taken = await take(
      c,
      paymentForm,
      (inside, { value, version = 0 }) => recordPayment(inside, id, { ...value, version }),
      paying,
    )
    return taken.ok ? backTo(c, commitmentId, 'paid') : show(c, commitmentId, taken)
  })

  return routes
}
