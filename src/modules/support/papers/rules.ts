import type { Appeal } from '../appeals/schema.ts'
import type { Award, Decision } from '../schema.ts'
import type { Paper } from './schema.ts'

export type Kind = Paper['kind']
/** The kinds that are drafted from a case; minutes are drafted from a meeting. */
export const caseKinds = [
  'decision',
  'refusal',
  'contract',
  'acceptance',
  'settlement',
  'appeal',
] as const satisfies readonly Kind[]
export type CaseKind = (typeof caseKinds)[number]

export type PaperGrounds = {
  decision: Pick<Decision, 'approved'> | undefined
  award: Pick<Award, 'annulledAt' | 'acceptedAt'> | undefined
  /** Whether the contract's money is kept here, item by item. */
  hasItems: boolean
  appeal: Pick<Appeal, 'state'> | undefined
}

/** Which papers a case gives grounds for now. */
export function kindsFor({ decision, award, hasItems, appeal }: PaperGrounds): CaseKind[] {
  const contract = award && !award.annulledAt ? award : undefined
  const grounds: Record<CaseKind, boolean> = {
    decision: decision?.approved === true,
    refusal: decision?.approved === false,
    contract: decision?.approved === true && !award?.annulledAt,
    acceptance: contract?.acceptedAt != null,
    settlement: contract?.acceptedAt != null && hasItems,
    appeal: appeal?.state === 'upheld' || appeal?.state === 'dismissed',
  }
  return caseKinds.filter((kind) => grounds[kind])
}

export type NumberRefusal = 'in-the-future' | 'before-draft' | 'number-taken'

/** Why a number and day of issue cannot be kept, or null. A kind numbers anew each year. */
export function refusalToNumber(
  { issuedOn, officialNumber }: { issuedOn: string; officialNumber: string },
  {
    draftedOn,
    today,
    others,
  }: {
    draftedOn: string
    today: string
    /** Of the same kind. */
    others: readonly Pick<Paper, 'officialNumber' | 'issuedOn'>[]
  },
): NumberRefusal | null {
  if (issuedOn > today) return 'in-the-future'
  if (issuedOn < draftedOn) return 'before-draft'
  const year = issuedOn.slice(0, 4)
  const taken = others.some(
    (other) => other.officialNumber === officialNumber && other.issuedOn?.slice(0, 4) === year,
  )
  return taken ? 'number-taken' : null
}
