import type { Text } from '#platform/locale.ts'
import type { Scope } from '#platform/scope.ts'
import type { Subject } from '../assigning.ts'
import type { Rubric } from '../rubric.ts'

/** What a council needs to know of the thing it judges; it belongs to a module above this one. */
export type SubjectView = {
  /** Who applies; null where the council judges without knowing. */
  applicant: Text | null
  /** What reviewers scored it by; null where nothing is scored. */
  rubric: Rubric | null
  /** The most that may be granted, in đồng; null where nothing is granted. */
  ceiling: number | null
  /** What was asked for, in đồng. */
  requested: number | null
  /** The thing as panels compare it with people; asked only when conflicts are looked for. */
  asSubject: () => Promise<Subject>
}

export type SubjectRef = { type: string; id: string }

/** Tells by the id what it knows; an id left out is shown by its label alone. */
export type DescribeSubjects = (
  scope: Scope,
  refs: readonly SubjectRef[],
) => Promise<ReadonlyMap<string, SubjectView>>

export const undescribed: DescribeSubjects = async () => new Map()

/** The address at which the minutes of a meeting are drafted as a paper, which a module above owns. */
export type PapersOf = (meetingId: string) => string
