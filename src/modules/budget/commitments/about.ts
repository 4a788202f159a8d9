import type { Commitment, Line } from '../schema.ts'

type Named = {
  line: Pick<Line, 'agencyId'>
  commitment: Pick<Commitment, 'id' | 'subjectLabel'>
}

/** How the ledger calls a commitment: by the award that it pays for. */
export const about = ({ line, commitment }: Named) => ({
  subject: { type: 'commitment', id: commitment.id, label: commitment.subjectLabel },
  organisationId: line.agencyId,
})
