import { namesOfOrganisations } from '#modules/organisations/index.ts'
import { link } from '#platform/http/paths.ts'
import { holds, type SignedScope } from '#platform/scope.ts'
import type { Waiting } from '#platform/waiting.ts'
import { paths } from './paths.ts'
import { listForOfficers } from './queries.ts'

const group = { vi: 'Xác nhận khoản vốn', en: 'Confirm investments' }

/** The reports of investments that wait for an officer's confirmation, the oldest page of them. */
export async function waitingFor(scope: SignedScope): Promise<Waiting[]> {
  if (!holds(scope.actor, 'officer')) return []
  const { rows } = await listForOfficers(scope, 1)
  const waiting = rows.filter(({ standing }) => standing === 'reported')
  const names = await namesOfOrganisations(
    scope,
    waiting.map(({ startupId }) => startupId),
  )
  return waiting.map(({ id, startupId, reportedAt }) => {
    const name = names.get(startupId) ?? { vi: '', en: '' }
    return {
      title: {
        vi: `Xác nhận khoản vốn của ${name.vi}`,
        en: `Confirm the investment in ${name.en}`,
      },
      href: link(paths.judgement, { investment: id }),
      role: 'officer',
      since: reportedAt,
      group,
    }
  })
}
