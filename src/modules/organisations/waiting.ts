import { link } from '#platform/http/paths.ts'
import { holds, type SignedScope } from '#platform/scope.ts'
import type { Waiting } from '#platform/waiting.ts'
import { paths } from './paths.ts'
import { listEnterprises } from './verification/queries.ts'

const group = { vi: 'Xác minh doanh nghiệp', en: 'Verify enterprises' }

/** The enterprises that wait for an officer's verification, the oldest page of them. */
export async function waitingFor(scope: SignedScope): Promise<Waiting[]> {
  if (!holds(scope.actor, 'officer')) return []
  const { rows } = await listEnterprises(scope, 1)
  return rows
    .filter(({ verifiedAt }) => verifiedAt === null)
    .map(({ id, name, statedAt }) => ({
      title: { vi: `Xác minh doanh nghiệp ${name}`, en: `Verify the enterprise ${name}` },
      href: link(paths.enterprise, { id }),
      role: 'officer',
      since: statedAt,
      group,
    }))
}
