import type { NewEntry } from '#platform/ledger/ledger.ts'
import type { Facts } from '#platform/schema.ts'
import type { acts } from './acts.ts'
import type { Meeting } from './schema.ts'

/** Entries of a meeting stand on the meeting: an applicant's timeline does not tell what a council does with the case. */
export const meetingEntry = (
  act: keyof typeof acts,
  { id, title, agencyId }: Pick<Meeting, 'id' | 'title' | 'agencyId'>,
  facts: Facts = {},
): NewEntry => ({
  act,
  subject: { type: 'meeting', id, label: title },
  organisationId: agencyId,
  facts,
})
