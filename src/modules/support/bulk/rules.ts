import type { Case } from '../schema.ts'
import { mayTransfer } from '../screening/life/rules.ts'
import { after } from '../states.ts'

/** What can be done to many cases at once. */
export const bulkActs = ['accept', 'ask', 'reviewers', 'transfer'] as const
export type BulkAct = (typeof bulkActs)[number]

/** The most cases in one go: a page that a person can still read through. */
export const MOST = 500

export type Ahead = 'not-now' | 'not-in-review'

/** Why an act will not be taken on a case as it stands now, or null; when it is taken, the case is asked again. */
export function refusalAhead(act: BulkAct, { state }: Pick<Case, 'state'>): Ahead | null {
  switch (act) {
    case 'accept':
      return after(state, 'accept') ? null : 'not-now'
    case 'ask':
      return after(state, 'request-correction') ? null : 'not-now'
    case 'reviewers':
      return state === 'review' ? null : 'not-in-review'
    case 'transfer':
      return mayTransfer(state) ? null : 'not-now'
  }
}
