/** The eight states that an applicant is shown. */
export const caseStates = [
  'draft',
  'submitted',
  'correction',
  'review',
  'approved',
  'refused',
  'awarded',
  'withdrawn',
] as const
export type CaseState = (typeof caseStates)[number]

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
