import { eq, inArray, or, type SQL, sql } from 'drizzle-orm'
import { holds, organisationsOf, type Scope, type SignedScope } from '#platform/scope.ts'
import { type Commitment, commitments, type Line, lines } from './schema.ts'

/** Finance and leaders answer for all the money; an officer for the agency's, or, without one, for the city's. */
export function linesReached({ actor }: Scope): SQL | undefined {
  if (!actor) return sql`false`
  const wholeCity = actor.grants.some(
    ({ role, organisationId }) => role === 'officer' && organisationId === null,
  )
  if (wholeCity || holds(actor, 'finance') || holds(actor, 'leader')) return undefined
  const agencies = organisationsOf(actor, 'officer')
  return agencies.length > 0 ? inArray(lines.agencyId, agencies) : sql`false`
}

/** The organisations whose own people whoever asks is one of: they state accounts and hand in proofs. */
export const ownPayees = ({ actor }: Scope): string[] =>
  actor ? [...organisationsOf(actor, 'founder'), ...organisationsOf(actor, 'supporter')] : []

export const isOwnPayee = (scope: Scope, organisationId: string): boolean =>
  ownPayees(scope).includes(organisationId)

/** What is drawn from a line within reach, and what is promised to one's own organisation. */
export function commitmentsReached(scope: Scope): SQL | undefined {
  const ofLines = linesReached(scope)
  if (!ofLines) return undefined
  const own = ownPayees(scope)
  return or(
    inArray(commitments.lineId, scope.db.select({ id: lines.id }).from(lines).where(ofLines)),
    own.length > 0 ? inArray(commitments.payeeId, own) : undefined,
  )
}

/** Whether somebody acts for the city in this, and not for whoever is paid. */
export const actsForCity = ({ actor }: SignedScope, { agencyId }: Pick<Line, 'agencyId'>) =>
  holds(actor, 'finance') ||
  holds(actor, 'leader') ||
  actor.grants.some(
    ({ role, organisationId }) =>
      role === 'officer' && (organisationId === null || organisationId === agencyId),
  )

export type Held = { line: Line; commitment: Commitment }

/** The line held still for the rest of the transaction: whatever moves its money waits here. */
export async function holdLine({ db }: Pick<Scope, 'db'>, id: string): Promise<Line | undefined> {
  const [line] = await db.select().from(lines).where(eq(lines.id, id)).for('update')
  return line
}
