import { namesOf } from '#modules/identity/index.ts'
import type { SignedScope } from '#platform/scope.ts'
import { meanOf, panelResult, sits } from '../means.ts'
import { listReviews, type Review } from '../queries.ts'
import { findMeeting, type ItemView, wholeAgenda } from './queries.ts'
import { findHeld, type Held } from './reach.ts'
import { hashOf, type MeetingRecord, type RecordedItem, type RecordedScores } from './record.ts'
import { signaturesUnder } from './signatures.ts'
import type { Duty, MeetingState } from './states.ts'
import { type DescribeSubjects, type SubjectView, undescribed } from './subjects.ts'
import { reasonText } from './words.ts'

export type Signature = { personId: string; name: string; duty: Duty; at: string }

/** The minutes as whoever asks may see them; the hash is that of the whole record. */
export type MeetingMinutes = MeetingRecord & {
  state: MeetingState
  hash: string
  signatures: Signature[]
  lockedAt: string | null
}

/** The minutes of a meeting that has begun; items that whoever asks is barred from are not in them. */
export async function minutesOf(
  scope: SignedScope,
  meetingId: string,
  describe: DescribeSubjects = undescribed,
): Promise<MeetingMinutes | undefined> {
  const held = await findHeld(scope, meetingId)
  if (!held?.meeting.openedAt) return undefined
  const record = await recordOf(scope, held, describe)
  const seen = await findMeeting(scope, meetingId)
  const hash = hashOf(record)
  const visible = new Set(seen?.items.map(({ id }) => id))
  return {
    ...record,
    items: record.items
      .filter(({ agendaId }) => visible.has(agendaId))
      .map((item, index) => ({ ...item, ordinal: index + 1 })),
    state: held.meeting.state,
    hash,
    signatures: signaturesOf(held, record, hash),
    lockedAt: iso(held.meeting.lockedAt),
  }
}

const signaturesOf = (held: Held, { people }: MeetingRecord, hash: string): Signature[] => {
  const signed = signaturesUnder(held, hash)
  return people.flatMap(({ personId, name, duty }) => {
    const at = signed.get(personId)
    return at ? [{ personId, name, duty, at: at.toISOString() }] : []
  })
}

/** The whole record of a meeting: as it was signed once it is locked, as it stands now before. */
export async function recordOf(
  scope: SignedScope,
  { meeting, members }: Held,
  describe: DescribeSubjects,
): Promise<MeetingRecord> {
  if (meeting.record) return meeting.record
  const items = await wholeAgenda(scope, meeting.id)
  const views = await describe(
    scope,
    items.map(({ subjectType, subjectId }) => ({ type: subjectType, id: subjectId })),
  )
  const reviews = await openedReviews(scope, items)
  const names = await namesOf(scope, [
    ...members.map(({ personId }) => personId),
    ...reviews.map(({ reviewerId }) => reviewerId),
  ])
  const nameOf = (id: string) => names.get(id) ?? ''
  return {
    meetingId: meeting.id,
    purpose: meeting.purpose,
    title: meeting.title,
    basis: meeting.basis,
    agencyId: meeting.agencyId,
    place: meeting.place,
    startsAt: meeting.startsAt.toISOString(),
    openedAt: iso(meeting.openedAt),
    closedAt: iso(meeting.closedAt),
    quorum: { of: meeting.quorumOf, in: meeting.quorumIn },
    people: members.map(({ personId, duty, attendance, attendedAt }) => ({
      personId,
      name: nameOf(personId),
      duty,
      attendance,
      attendedAt: iso(attendedAt),
    })),
    items: items.map((item) => itemRecord(item, views.get(item.subjectId), reviews, nameOf)),
  }
}

/** The finished reviews of the things whose scores were opened: the others stay sealed, in the record too. */
async function openedReviews(scope: SignedScope, items: readonly ItemView[]): Promise<Review[]> {
  const opened = items.filter(({ scoresOpenedAt }) => scoresOpenedAt !== null)
  const byType = Map.groupBy(opened, ({ subjectType }) => subjectType)
  const found: Review[] = []
  for (const [type, some] of byType)
    found.push(
      ...(await listReviews(
        // The record is the program's own: it says the same whoever asks for it.
        { ...scope, actor: null },
        type,
        some.map(({ subjectId }) => subjectId),
      )),
    )
  return found.filter((review) => sits(review) && review.finishedAt !== null)
}

function itemRecord(
  item: ItemView,
  view: SubjectView | undefined,
  reviews: readonly Review[],
  nameOf: (id: string) => string,
): RecordedItem {
  return {
    agendaId: item.id,
    ordinal: item.ordinal,
    subject: {
      type: item.subjectType,
      id: item.subjectId,
      label: item.subjectLabel,
      startupId: item.startupId,
    },
    applicant: view?.applicant ?? null,
    recused: item.recusals.map(({ personId, reason, found, at }) => ({
      personId,
      name: nameOf(personId),
      reason: reasonText({ reason, found }),
      found,
      at: at.toISOString(),
    })),
    scores: scoresOf(item, view, reviews, nameOf),
    discussion: item.discussion,
    motions: item.motions.map((motion) => ({
      kind: motion.kind,
      wording: motion.wording,
      amount: motion.amount,
      openedAt: motion.openedAt.toISOString(),
      closedAt: iso(motion.closedAt),
      carried: motion.carried,
      votesFor: motion.votesFor,
      votesAgainst: motion.votesAgainst,
      abstentions: motion.abstentions,
    })),
  }
}

function scoresOf(
  { scoresOpenedAt, subjectType, subjectId }: ItemView,
  view: SubjectView | undefined,
  reviews: readonly Review[],
  nameOf: (id: string) => string,
): RecordedScores | null {
  const rubric = view?.rubric
  if (!scoresOpenedAt || !rubric) return null
  const own = reviews.filter(
    (review) => review.subjectType === subjectType && review.subjectId === subjectId,
  )
  const { mean, spread } = panelResult(own, rubric, 0)
  return {
    openedAt: scoresOpenedAt.toISOString(),
    reviews: own.map(({ reviewerId, scores }) => ({
      reviewerId,
      name: nameOf(reviewerId),
      mean: points(meanOf(scores, rubric)),
    })),
    mean: points(mean),
    spread: points(spread),
  }
}

/** Marks as the record keeps them: two decimals, so that the same marks are always written the same way. */
const points = (value: number | undefined): number | null =>
  value === undefined ? null : Math.round(value * 100) / 100

const iso = (instant: Date | null): string | null => instant?.toISOString() ?? null
