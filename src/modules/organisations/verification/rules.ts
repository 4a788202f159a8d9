import type { StartupFacts } from '../schema.ts'

type Registration = Pick<StartupFacts, 'kind' | 'enterpriseCode' | 'registeredOn' | 'verifiedAt'>
type Seen = { version: number; seenVersion: number | undefined }

export type VerificationRefusal =
  | 'stale'
  | 'not-enterprise'
  | 'no-enterprise-code'
  | 'no-registration-day'
  | 'already-verified'
  | 'own-startup'

/** Why the city cannot verify an enterprise, or null. Only what the officer has seen is verified. */
export function refusalToVerify(
  startup: Registration,
  { version, seenVersion, isFounder }: Seen & { isFounder: boolean },
): VerificationRefusal | null {
  if (isFounder) return 'own-startup'
  if (startup.verifiedAt) return 'already-verified'
  if (version !== seenVersion) return 'stale'
  if (startup.kind !== 'enterprise') return 'not-enterprise'
  if (!startup.enterpriseCode) return 'no-enterprise-code'
  if (!startup.registeredOn) return 'no-registration-day'
  return null
}

export type ReleaseRefusal = 'stale' | 'code-is-verified' | 'nothing-stands' | 'own-startup'

/** Why an enterprise code cannot be freed for another profile, or null. */
export function refusalToRelease(
  startup: Pick<StartupFacts, 'enterpriseCode' | 'verifiedAt'>,
  { version, seenVersion, isFounder }: Seen & { isFounder: boolean },
): ReleaseRefusal | null {
  if (isFounder) return 'own-startup'
  if (startup.verifiedAt) return 'code-is-verified'
  if (!startup.enterpriseCode) return 'nothing-stands'
  return version === seenVersion ? null : 'stale'
}

export type CertificateRefusal =
  | 'not-enterprise'
  | 'not-verified'
  | 'has-certificate'
  | 'own-startup'

/** Why a certificate of science and technology enterprise cannot be recorded, or null. */
export function refusalToCertify(
  startup: Pick<StartupFacts, 'kind' | 'verifiedAt'>,
  { hasCertificate, isFounder }: { hasCertificate: boolean; isFounder: boolean },
): CertificateRefusal | null {
  if (isFounder) return 'own-startup'
  if (startup.kind !== 'enterprise') return 'not-enterprise'
  if (!startup.verifiedAt) return 'not-verified'
  if (hasCertificate) return 'has-certificate'
  return null
}

export type WithdrawalRefusal = 'nothing-stands' | 'own-startup'

/** Why a verification or a certificate cannot be taken back, or null. */
export function refusalToWithdraw({
  stands,
  isFounder,
}: {
  stands: boolean
  isFounder: boolean
}): WithdrawalRefusal | null {
  if (isFounder) return 'own-startup'
  return stands ? null : 'nothing-stands'
}

/** Whatever an officer's act on an enterprise may be refused for. */
export type Refusal = VerificationRefusal | ReleaseRefusal | CertificateRefusal | WithdrawalRefusal
