import type { Attendance, Choice, Duty, MeetingState, MotionKind } from './states.ts'

/** What whoever asks is to a meeting: of the desk that plans it, and called to it as what. */
export type Hat = { desk: boolean; duty: Duty | null }

/** Who takes a step: the desk plans, the table (chair and secretary) runs, voters vote, whoever is called may sign. */
export type Part = 'desk' | 'table' | 'voter' | 'called'

export const steps = {
  change: { by: 'desk', from: ['planned', 'summoned'] },
  summon: { by: 'desk', from: ['planned'], to: 'summoned' },
  cancel: { by: 'desk', from: ['planned', 'summoned'], to: 'cancelled' },
  attend: { by: 'table', from: ['summoned', 'open'] },
  open: { by: 'table', from: ['summoned'], to: 'open' },
  'open-scores': { by: 'table', from: ['open'] },
  discuss: { by: 'table', from: ['open', 'closed'] },
  move: { by: 'table', from: ['open'] },
  vote: { by: 'voter', from: ['open'] },
  'close-vote': { by: 'table', from: ['open'] },
  recuse: { by: 'called', from: ['summoned', 'open'] },
  close: { by: 'table', from: ['open'], to: 'closed' },
  sign: { by: 'called', from: ['closed'] },
} as const satisfies Record<string, { by: Part; from: readonly MeetingState[]; to?: MeetingState }>
export type Step = keyof typeof steps

export type StepRefusal = 'not-yours' | 'not-now'

/** Why a person may not take a step on a meeting in this state, or null. */
export function refusalToStep(step: Step, state: MeetingState, hat: Hat): StepRefusal | null {
  const { by, from } = steps[step]
  if (!plays(by, hat)) return 'not-yours'
  return from.some((one) => one === state) ? null : 'not-now'
}

function plays(part: Part, { desk, duty }: Hat): boolean {
  switch (part) {
    case 'desk':
      return desk
    case 'table':
      return duty === 'chair' || duty === 'secretary'
    case 'voter':
      return duty !== null && votes(duty)
    case 'called':
      return duty !== null
  }
}

/** The secretary writes the minutes and has no vote. */
export const votes = (duty: Duty): boolean => duty !== 'secretary'

type Attending = { personId: string; duty: Duty; attendance: Attendance }

export const isPresent = ({ attendance }: Pick<Attending, 'attendance'>) => attendance === 'present'

/** The members with a vote on an item: all of the council with a vote, less those who take no part in it. */
export const entitledTo = <M extends Attending>(
  members: readonly M[],
  recused: readonly { personId: string }[],
): M[] =>
  members.filter(
    ({ duty, personId }) => votes(duty) && !recused.some((each) => each.personId === personId),
  )

export type PlanRefusal = 'too-few-members' | 'too-many-members' | 'two-duties' | 'not-eligible'

/** The fewest and the most members with a vote, the chair among them. */
export const MEMBERS = { min: 3, max: 15 } as const

/** Why a council cannot be made of these people, or null; `eligible` are those who may be called as what. */
export function refusalToCall(
  called: { chair: string; secretary: string; members: readonly string[] },
  eligible: { voters: readonly string[]; secretaries: readonly string[] },
): PlanRefusal | null {
  const voters = [called.chair, ...called.members]
  const all = [...voters, called.secretary]
  if (new Set(all).size < all.length) return 'two-duties'
  if (!voters.every((id) => eligible.voters.includes(id))) return 'not-eligible'
  if (!eligible.secretaries.includes(called.secretary)) return 'not-eligible'
  if (voters.length < MEMBERS.min) return 'too-few-members'
  return voters.length > MEMBERS.max ? 'too-many-members' : null
}

/** A motion that settles its item; after one is carried no other can take its place. */
export const settles = (kind: MotionKind): kind is Exclude<MotionKind, 'other'> => kind !== 'other'

export type OpeningRefusal = StepRefusal | 'no-quorum' | 'chair-missing' | 'secretary-missing'

/** Why a meeting cannot open with the people who are there, or null; `missing` are the members short of a quorum. */
export function refusalToOpen(
  members: readonly Attending[],
  missing: number,
): Exclude<OpeningRefusal, StepRefusal> | null {
  if (missing > 0) return 'no-quorum'
  const there = (duty: Duty) => members.some((each) => each.duty === duty && isPresent(each))
  if (!there('chair')) return 'chair-missing'
  return there('secretary') ? null : 'secretary-missing'
}

export type MotionRefusal =
  | StepRefusal
  | 'vote-open'
  | 'already-carried'
  | 'scores-sealed'
  | 'no-quorum'
  | 'over-ceiling'
  | 'amount-missing'

type Put = { kind: MotionKind; closedAt: Date | null; carried: boolean | null }

/** Why a motion cannot be put on an item, or null. */
export function refusalToMove(
  { kind, amount }: { kind: MotionKind; amount: number | null },
  item: {
    motions: readonly Put[]
    scoresOpened: boolean
    /** Whether reviewers scored it. */
    scored: boolean
    ceiling: number | null
    missing: number
  },
): Exclude<MotionRefusal, StepRefusal> | null {
  if (item.motions.some(({ closedAt }) => closedAt === null)) return 'vote-open'
  if (settles(kind)) {
    if (item.motions.some((one) => settles(one.kind) && one.carried)) return 'already-carried'
    if (item.scored && !item.scoresOpened) return 'scores-sealed'
  }
  if (kind === 'support' && !amount) return 'amount-missing'
  if (amount !== null && item.ceiling !== null && amount > item.ceiling) return 'over-ceiling'
  return item.missing > 0 ? 'no-quorum' : null
}

export type VoteRefusal = StepRefusal | 'vote-closed' | 'absent' | 'voted-already'

/** Why a member cannot vote on a motion now, or null. */
export function refusalToVote(
  member: Pick<Attending, 'attendance'>,
  { closedAt, own }: { closedAt: Date | null; own: Choice | null },
): Exclude<VoteRefusal, StepRefusal> | null {
  if (closedAt) return 'vote-closed'
  if (!isPresent(member)) return 'absent'
  return own ? 'voted-already' : null
}

export type SignRefusal = StepRefusal | 'absent' | 'signed-already' | 'record-changed'

/** Why a member cannot sign the record that they saw, or null; only who came signs what happened. */
export function refusalToSign(
  { attendedAt, signedAt }: { attendedAt: Date | null; signedAt: Date | null },
  { seen, now }: { seen: string; now: string },
): Exclude<SignRefusal, StepRefusal> | null {
  if (!attendedAt) return 'absent'
  if (seen !== now) return 'record-changed'
  return signedAt ? 'signed-already' : null
}

/** Whether the signatures that lock a record are there: the chair's and the secretary's. */
export const isSigned = (members: readonly { duty: Duty; signedAt: Date | null }[]): boolean =>
  (['chair', 'secretary'] as const).every((duty) =>
    members.some((member) => member.duty === duty && member.signedAt !== null),
  )
