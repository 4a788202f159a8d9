import { Hono } from 'hono'
import { z } from 'zod'
import { role } from '#modules/identity/index.ts'
import { type Env, signedScope } from '#platform/http/env.ts'
import { page } from '#platform/http/page.ts'
import { readQuery } from '#platform/http/query.ts'
import { filter } from '#platform/http/query-fields.ts'
import { holds, type SignedScope } from '#platform/scope.ts'
import { auditBooks } from '../books/audit.ts'
import { TrialBalancePage } from '../books/pages/TrialBalancePage.tsx'
import { linesFor, yearsOfLines } from '../lines/queries.ts'
import { paths } from '../paths.ts'
import { linesReached } from '../reach.ts'
import { waitingFor } from '../waiting.ts'
import { DeskPage } from './pages/DeskPage.tsx'

export const routes = new Hono<Env>()

const reader = role('finance', 'leader', 'officer')
const yearQuery = z.object({ nam: filter(z.coerce.number().int().min(2000).max(2200)) })

routes.get(paths.desk, reader, async (c) => {
  const scope = signedScope(c)
  const { actor } = scope
  return page(
    c,
    <DeskPage
      waiting={await waitingFor(scope)}
      {...(await yearOf(scope, readQuery(c, yearQuery).nam))}
      rights={{ estimate: holds(actor, 'officer'), finance: holds(actor, 'finance') }}
    />,
  )
})

routes.get(paths.trialBalance, reader, async (c) => {
  const scope = signedScope(c)
  const seesAll = linesReached(scope) === undefined
  return page(
    c,
    <TrialBalancePage
      {...(await yearOf(scope, readQuery(c, yearQuery).nam))}
      found={seesAll ? await auditBooks(scope) : undefined}
    />,
  )
})

/** The year asked for, else this one when it has lines, else the latest that has. */
async function yearOf(scope: SignedScope, asked: number | undefined) {
  const years = await yearsOfLines(scope)
  const now = Number(scope.today.slice(0, 4))
  const year = asked ?? (years.includes(now) ? now : (years[0] ?? now))
  return { years, year, lines: await linesFor(scope, { year }) }
}
