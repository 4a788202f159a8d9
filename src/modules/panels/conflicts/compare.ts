import { fold } from '#platform/text/fold.ts'

export const conflictKinds = [
  'founder',
  'legal-representative',
  'shareholder',
  'mentor',
  'employee',
  'opened-case',
  'own-tie',
  'same-employer',
  'same-name',
  'stepped-aside-before',
  'judged-before',
] as const
export type ConflictKind = (typeof conflictKinds)[number]

/** What two records have in common. A certain one bars; an uncertain one must be looked at by a person first. */
export type Conflict = { kind: ConflictKind; certain: boolean; detail: string }

type TieKind = 'founder' | 'legal-representative' | 'shareholder' | 'mentor' | 'employee'

export type ReviewerFacts = {
  personId: string
  name: string
  email: string
  employer: string
  employerId: string | null
  /** What the reviewer has told of themselves. */
  ties: readonly { organisationId: string; kind: string; note: string; endedAt: Date | null }[]
  /** What they were asked to judge before. */
  earlier: readonly {
    subjectType: string
    subjectId: string
    subjectLabel: string
    startupId: string | null
    interest: string
    finished: boolean
  }[]
}

export type SubjectFacts = {
  type: string
  id: string
  startupId: string | null
  startupName: string
  founders: readonly { id: string; name: string }[]
  /** Ids of people who opened this or an earlier case of the startup. */
  behind: readonly string[]
  ties: readonly {
    kind: TieKind
    name: string
    email: string | null
    employer: string
    endedAt: Date | null
  }[]
  now: Date
}

const YEAR_MS = 365.25 * 24 * 60 * 60 * 1000
/** A tie that ended this long ago says nothing any more; one that ended later must be looked at. */
const REMEMBERED_MS = 2 * YEAR_MS

const legalForms =
  /\b(cong ty|co phan|cp|trach nhiem huu han|tnhh|mtv|mot thanh vien|company|limited|ltd|jsc|co)\b/g

/** An employer as compared: without marks, capitals, punctuation and the words of its legal form. */
export const plainEmployer = (employer: string): string =>
  fold(employer)
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(legalForms, ' ')
    .replace(/\s+/g, ' ')
    .trim()

/** Everything that speaks against this person judging this, each kind once; what is certain comes first. */
export function conflictsBetween(reviewer: ReviewerFacts, subject: SubjectFacts): Conflict[] {
  const found = [
    ...byAccount(reviewer, subject),
    ...byTies(reviewer, subject),
    ...byOwnWord(reviewer, subject),
    ...byEmployer(reviewer, subject),
    ...byName(reviewer, subject),
    ...byHistory(reviewer, subject),
  ]
  const kinds = Map.groupBy(found, ({ kind }) => kind)
  return [...kinds]
    .map(([kind, all]) => ({
      kind,
      certain: all.some(({ certain }) => certain),
      detail: [...new Set(all.map(({ detail }) => detail).filter(Boolean))].join('; '),
    }))
    .toSorted((a, b) => Number(b.certain) - Number(a.certain))
}

const certain = (kind: ConflictKind, detail: string): Conflict => ({ kind, certain: true, detail })
const doubtful = (kind: ConflictKind, detail: string): Conflict => ({
  kind,
  certain: false,
  detail,
})

const remembered = ({ endedAt }: { endedAt: Date | null }, { now }: SubjectFacts): boolean =>
  endedAt === null || now.getTime() - endedAt.getTime() < REMEMBERED_MS

const byAccount = ({ personId, name }: ReviewerFacts, subject: SubjectFacts): Conflict[] => [
  ...subject.founders.flatMap(({ id }) => (id === personId ? [certain('founder', name)] : [])),
  ...(subject.behind.includes(personId) ? [certain('opened-case', name)] : []),
]

const byTies = ({ email }: ReviewerFacts, subject: SubjectFacts): Conflict[] =>
  subject.ties
    .filter((tie) => tie.email !== null && tie.email === email.toLowerCase())
    .filter((tie) => remembered(tie, subject))
    .map(({ kind, name, endedAt }) => (endedAt ? doubtful : certain)(kind, name))

const byOwnWord = ({ ties, employerId }: ReviewerFacts, subject: SubjectFacts): Conflict[] => [
  ...ties
    .filter(({ organisationId }) => organisationId === subject.startupId)
    .filter((tie) => remembered(tie, subject))
    .map(({ kind, note, endedAt }) =>
      (endedAt ? doubtful : certain)('own-tie', note ? `${kind}: ${note}` : kind),
    ),
  ...(employerId !== null && employerId === subject.startupId
    ? [certain('employee', subject.startupName)]
    : []),
]

function byEmployer({ employer }: ReviewerFacts, subject: SubjectFacts): Conflict[] {
  const mine = plainEmployer(employer)
  if (mine === '') return []
  const theirs = subject.ties
    .filter((tie) => plainEmployer(tie.employer) === mine && remembered(tie, subject))
    .map((tie) =>
      (tie.endedAt ? doubtful : certain)('same-employer', `${tie.name}, ${tie.employer}`),
    )
  return plainEmployer(subject.startupName) === mine
    ? [certain('employee', subject.startupName), ...theirs]
    : theirs
}

/** A name alone proves nothing: many people share one. */
function byName({ personId, name, email }: ReviewerFacts, subject: SubjectFacts): Conflict[] {
  const mine = fold(name)
  if (mine === '') return []
  return [
    ...subject.founders.filter(({ id }) => id !== personId),
    ...subject.ties.filter((tie) => tie.email !== email.toLowerCase() && remembered(tie, subject)),
  ]
    .filter((person) => fold(person.name) === mine)
    .map((person) => doubtful('same-name', person.name))
}

const byHistory = ({ earlier }: ReviewerFacts, subject: SubjectFacts): Conflict[] =>
  earlier
    .filter(({ startupId }) => startupId !== null && startupId === subject.startupId)
    .filter(({ subjectId }) => subjectId !== subject.id)
    .flatMap(({ subjectType, subjectLabel, interest, finished }) => {
      if (interest === 'conflict') return [doubtful('stepped-aside-before', subjectLabel)]
      return finished && subjectType === subject.type
        ? [doubtful('judged-before', subjectLabel)]
        : []
    })
