import type { Organisation, StartupFacts } from '../schema.ts'

type Registration = Pick<StartupFacts, 'kind' | 'enterpriseCode' | 'registeredOn'> & {
  name: string
}

/** Whether the facts that the city verifies differ: then its word no longer covers them. */
export const registrationChanged = (before: Registration, after: Registration): boolean =>
  before.kind !== after.kind ||
  before.enterpriseCode !== after.enterpriseCode ||
  before.registeredOn !== after.registeredOn ||
  (after.kind === 'enterprise' && before.name !== after.name)

export type ChangeRefusal = 'stale' | 'has-certificate'

/** Why a founder's change cannot be kept, or null. */
export function refusalToChange(
  startup: { version: number; kind: StartupFacts['kind']; hasCertificate: boolean },
  wanted: { version: number | undefined; kind: StartupFacts['kind'] },
): ChangeRefusal | null {
  if (wanted.version !== startup.version) return 'stale'
  if (startup.hasCertificate && wanted.kind !== 'enterprise') return 'has-certificate'
  return null
}

/** When a profile first came into the directory: what comes back after a while away is not new. */
export function firstListed(
  { listedAt, published, createdAt }: Pick<Organisation, 'listedAt' | 'published' | 'createdAt'>,
  wanted: { published: boolean },
  now: Date,
): Date | null {
  if (listedAt) return listedAt
  if (published) return createdAt
  return wanted.published ? now : null
}
