import { z } from 'zod'
import type { Scope } from '#platform/scope.ts'
import { askJson } from '../inbound/exchange-visit.ts'
import type { PartnerProblem } from '../inbound/problems.ts'
import type { Partner } from '../inbound/schema.ts'
import type { PublicKey } from '../packages/shapes.ts'
import { takeReceipt } from './taking.ts'

const answer = z.object({ receipts: z.array(z.unknown()).max(100) })

/** Fetches what the partner says it holds of ours. A partner that does not know us yet has nothing to say. */
export async function fetchReceipts(
  scope: Scope,
  partner: Partner,
  address: string,
  key: PublicKey,
): Promise<PartnerProblem | null> {
  const url = new URL(address)
  url.searchParams.set('for', scope.origin)
  const told = await askJson(scope, partner, url.href)
  if (!told.ok) return told.problem === 'status' && told.detail === '404' ? null : told.problem
  const read = answer.safeParse(told.value)
  if (!read.success) return 'not-an-exchange'
  for (const raw of read.data.receipts) {
    const taken = await takeReceipt(scope, partner, raw, key)
    if (!taken.ok) return taken.problem === 'bad-signature' ? 'bad-signature' : 'bad-package'
  }
  return null
}
