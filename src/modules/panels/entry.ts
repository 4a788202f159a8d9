import type { NewEntry } from '#platform/ledger/ledger.ts'
import type { acts } from './acts.ts'
import type { Assignment } from './schema.ts'

type Named = Pick<Assignment, 'id' | 'subjectType' | 'subjectId' | 'subjectLabel' | 'startupId'>

/** Entries stand on the thing judged, so its timeline tells them; who reviews it they do not say. */
export const entryAbout = (act: keyof typeof acts, assignment: Named): NewEntry => ({
  act,
  subject: {
    type: assignment.subjectType,
    id: assignment.subjectId,
    label: assignment.subjectLabel,
  },
  startupId: assignment.startupId,
  facts: { assignment: assignment.id },
})
