import type { SignedScope } from '#platform/scope.ts'
import type { Act } from '../acts.ts'
import { about } from '../commitments/about.ts'
import type { Held } from '../reach.ts'
import type { PaymentRequest } from './schema.ts'

type Asked = Held & { request: Pick<PaymentRequest, 'ordinal' | 'amount'> }

/** How the ledger calls a payment request: by its commitment and its number in it. */
export const aboutRequest = ({ request, ...held }: Asked) => ({
  ...about(held),
  amount: request.amount,
  facts: { request: request.ordinal },
})

export const append = (scope: SignedScope, act: Act, asked: Asked) =>
  scope.ledger.append(scope, { act, ...aboutRequest(asked) })
