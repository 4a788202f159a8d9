import { and, eq, inArray, isNull } from 'drizzle-orm'
import { link } from '#platform/http/paths.ts'
import { holds, type SignedScope } from '#platform/scope.ts'
import type { Waiting } from '#platform/waiting.ts'
import { paths } from './paths.ts'
import { duties, listLive } from './queries.ts'
import { notBarred, plansFor } from './reach.ts'
import { votes as hasVote, isPresent } from './rules.ts'
import { agenda, type Meeting, type Member, motions, votes } from './schema.ts'

/** What a meeting asks of a person now. */
export type Todo = 'summon' | 'open' | 'run' | 'vote' | 'read' | 'sign'
export type MeetingTodo = { meeting: Meeting; todo: Todo; since: Date }

const say: Record<Todo, (title: string) => { vi: string; en: string }> = {
  summon: (title) => ({
    vi: `Gửi giấy mời họp: ${title}`,
    en: `Send the summons: ${title}`,
  }),
  open: (title) => ({
    vi: `Điểm danh và khai mạc: ${title}`,
    en: `Record attendance and open: ${title}`,
  }),
  run: (title) => ({ vi: `Điều hành phiên họp: ${title}`, en: `Run the meeting: ${title}` }),
  vote: (title) => ({ vi: `Bỏ phiếu: ${title}`, en: `Vote: ${title}` }),
  read: (title) => ({ vi: `Chuẩn bị dự họp: ${title}`, en: `Prepare for the meeting: ${title}` }),
  sign: (title) => ({ vi: `Ký biên bản: ${title}`, en: `Sign the minutes: ${title}` }),
}

/** The meetings that wait for an act of whoever asks, the longest waiting first. */
export async function meetingsWaiting(scope: SignedScope): Promise<MeetingTodo[]> {
  const live = await listLive(scope)
  const ids = live.map(({ id }) => id)
  const [own, voteSince] = await Promise.all([duties(scope, ids), openVotes(scope, ids)])
  return live
    .flatMap((meeting) => {
      const member = own.get(meeting.id)
      const desk = plansFor(scope, meeting.agencyId)
      return todoOf(meeting, member, desk, voteSince.get(meeting.id)) ?? []
    })
    .toSorted((a, b) => a.since.getTime() - b.since.getTime())
}

function todoOf(
  meeting: Meeting,
  member: Member | undefined,
  desk: boolean,
  voteSince: Date | undefined,
): MeetingTodo | undefined {
  const table = member?.duty === 'chair' || member?.duty === 'secretary'
  switch (meeting.state) {
    case 'planned':
      return desk ? { meeting, todo: 'summon', since: meeting.createdAt } : undefined
    case 'summoned':
      if (!member) return undefined
      return {
        meeting,
        todo: table ? 'open' : 'read',
        since: meeting.summonedAt ?? meeting.createdAt,
      }
    case 'open':
      if (voteSince && member && hasVote(member.duty) && isPresent(member))
        return { meeting, todo: 'vote', since: voteSince }
      return table
        ? { meeting, todo: 'run', since: meeting.openedAt ?? meeting.createdAt }
        : undefined
    case 'closed':
      return member?.attendedAt && !member.signedAt
        ? { meeting, todo: 'sign', since: meeting.closedAt ?? meeting.createdAt }
        : undefined
    default:
      return undefined
  }
}

/** Since when a vote of these meetings has been open in which whoever asks may still vote. */
async function openVotes(
  scope: SignedScope,
  meetingIds: readonly string[],
): Promise<Map<string, Date>> {
  if (meetingIds.length === 0) return new Map()
  const rows = await scope.db
    .select({ meetingId: agenda.meetingId, since: motions.openedAt })
    .from(motions)
    .innerJoin(agenda, eq(agenda.id, motions.agendaId))
    .leftJoin(votes, and(eq(votes.motionId, motions.id), eq(votes.personId, scope.actor.id)))
    .where(
      and(
        inArray(agenda.meetingId, [...meetingIds]),
        isNull(motions.closedAt),
        isNull(votes.personId),
        notBarred(scope),
      ),
    )
  return new Map(rows.map(({ meetingId, since }) => [meetingId, since]))
}

/** For the desk: each waits in the role by which the person came to it. */
export async function waitingFor(scope: SignedScope): Promise<Waiting[]> {
  const role = (['secretary', 'leader', 'reviewer', 'officer'] as const).find((one) =>
    holds(scope.actor, one),
  )
  if (!role) return []
  return (await meetingsWaiting(scope)).map(({ meeting, todo, since }) => ({
    title: say[todo](meeting.title),
    href: link(todo === 'sign' ? paths.minutes : paths.meeting, { id: meeting.id }),
    role,
    since,
    group: { vi: 'Phiên họp hội đồng', en: 'Council meetings' },
  }))
}
