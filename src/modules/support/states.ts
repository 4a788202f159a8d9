/** Every state a case can be in; applicants are shown eight, see `shownState`. */
export const caseStates = [
  'draft',
  'submitted',
  'correction',
  'review',
  'approved',
  'refused',
  'awarded',
  'settled',
  'withdrawn',
  'expired',
  'annulled',
] as const
export type CaseState = (typeof caseStates)[number]

/** The eight that an applicant is shown: how a case ended is told in a sentence, not in a ninth word. */
export const shownStates = [
  'draft',
  'submitted',
  'correction',
  'review',
  'approved',
  'refused',
  'awarded',
  'closed',
] as const
export type ShownState = (typeof shownStates)[number]

export const endings = ['settled', 'withdrawn', 'expired', 'annulled'] as const
export type Ending = (typeof endings)[number]

export const isEnding = (state: CaseState): state is Ending =>
  endings.some((ending) => ending === state)

export const shownState = (state: CaseState): ShownState => (isEnding(state) ? 'closed' : state)

/** What may be done to a case. */
export type Step =
  | 'submit'
  | 'request-correction'
  | 'answer-correction'
  | 'accept'
  | 'reject'
  | 'approve'
  | 'refuse'
  | 'sign-award'
  | 'withdraw'
  | 'expire'
  | 'annul'
  | 'reopen'
  | 'settle'

/** Where each step leads; a state that a step does not name refuses it. */
export const steps: Record<Step, Partial<Record<CaseState, CaseState>>> = {
  submit: { draft: 'submitted' },
  'request-correction': { submitted: 'correction' },
  'answer-correction': { correction: 'submitted' },
  accept: { submitted: 'review' },
  // An officer turns away what does not meet the conditions; refusing what was judged is the leader's.
  reject: { submitted: 'refused' },
  approve: { review: 'approved' },
  refuse: { review: 'refused' },
  'sign-award': { approved: 'awarded' },
  withdraw: {
    draft: 'withdrawn',
    submitted: 'withdrawn',
    correction: 'withdrawn',
    review: 'withdrawn',
  },
  // The call has closed on a draft that was never sent.
  expire: { draft: 'expired' },
  // The office takes back what should never have come so far, with its reason; a contract is annulled on its own.
  annul: {
    submitted: 'annulled',
    correction: 'annulled',
    review: 'annulled',
    approved: 'annulled',
    refused: 'annulled',
  },
  // After an upheld appeal, or because the office erred: it is judged anew.
  reopen: { refused: 'review', approved: 'review', annulled: 'submitted' },
  settle: { awarded: 'settled' },
}

export const after = (state: CaseState, step: Step): CaseState | undefined => steps[step][state]

export type NextActor = 'founder' | 'officer' | 'reviewers' | 'leader' | 'nobody'

/** Who holds the ball in a state; by when is the clock's matter. */
export function nextActor(state: CaseState, reviewsDone: boolean): NextActor {
  switch (state) {
    case 'draft':
    case 'correction':
      return 'founder'
    case 'submitted':
    case 'approved':
      return 'officer'
    case 'review':
      return reviewsDone ? 'leader' : 'reviewers'
    default:
      return 'nobody'
  }
}
