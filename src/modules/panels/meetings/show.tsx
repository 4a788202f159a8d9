import type { Context } from 'hono'
import type { z } from 'zod'
import { type Env, signedScope } from '#platform/http/env.ts'
import { readForm } from '#platform/http/form.ts'
import { page, seeOther } from '#platform/http/page.ts'
import { link } from '#platform/http/paths.ts'
import { type SentForm, sentForm, statusAfter } from '#platform/http/sent.ts'
import { newId } from '#platform/ids.ts'
import { once } from '#platform/once.ts'
import { type Outcome, orNotFound } from '#platform/outcome.ts'
import type { SignedScope } from '#platform/scope.ts'
import { recordOf } from './minutes.ts'
import { MeetingPage } from './pages/MeetingPage.tsx'
import type { ItemProps } from './pages/view.ts'
import { paths } from './paths.ts'
import { findMeeting, type ItemView, type MeetingView } from './queries.ts'
import { quorumOf } from './quorum.ts'
import type { MeetingRecord } from './record.ts'
import type { MeetingProblem } from './refusals.ts'
import { entitledTo, isPresent } from './rules.ts'
import { missingAtOpening } from './sitting.ts'
import type { DescribeSubjects, SubjectView } from './subjects.ts'

type Step<Schema extends z.ZodType> = {
  /** The address the form was sent to. */
  action: string
  schema: Schema
  /** The word for what came of it, in the address of the page that follows. */
  done: string
  act: (
    scope: SignedScope,
    value: z.infer<Schema>,
  ) => Promise<Outcome<string, MeetingProblem> | undefined>
}

/** One step on a meeting: read the form, take it once, and come back to the meeting with what came of it. */
export async function take<Schema extends z.ZodType>(
  c: Context<Env>,
  describe: DescribeSubjects,
  id: string,
  { action, schema, done, act }: Step<Schema>,
) {
  const form = await readForm(c, schema)
  const sent = sentForm(action, form)
  if (!form.ok) return show(c, describe, id, { sent })
  const outcome = orNotFound(
    await once(signedScope(c), form.key, (inside) => act(inside, form.value)),
  )
  if (outcome.ok) return seeOther(c, `${link(paths.meeting, { id })}?xong=${done}`)
  return show(c, describe, id, { sent, problem: outcome.problem })
}

type After = { sent?: SentForm; problem?: MeetingProblem }

/** The page of a meeting as the reader may see it. */
export async function show(
  c: Context<Env>,
  describe: DescribeSubjects,
  id: string,
  { sent, problem }: After = {},
) {
  const scope = signedScope(c)
  const view = orNotFound(await findMeeting(scope, id))
  const { meeting, members, hat } = view
  const [record, subjects] = await Promise.all([
    recordOf(scope, view, describe),
    describe(
      scope,
      view.items.map(({ subjectType, subjectId }) => ({ type: subjectType, id: subjectId })),
    ),
  ])
  const status = statusAfter(sent, problem)
  const own = members.find(({ personId }) => personId === scope.actor.id)
  return page(
    c,
    <MeetingPage
      {...meeting}
      meetingId={id}
      quorum={`${meeting.quorumOf}/${meeting.quorumIn}`}
      hat={hat}
      here={own !== undefined && isPresent(own)}
      people={members.map((member) => ({
        ...member,
        name: record.people.find(({ personId }) => personId === member.personId)?.name ?? '',
      }))}
      missing={missingAtOpening(meeting, members)}
      items={view.items.map((item, index) =>
        itemProps(view, item, index + 1, record, subjects.get(item.subjectId)),
      )}
      formKey={newId()}
      sent={sent}
      problem={problem}
      done={status === 200 ? c.req.query('xong') : undefined}
    />,
    status,
  )
}

/** Numbered as the reader sees the agenda: a gap would tell of an item they may not know of. */
function itemProps(
  { meeting, members }: MeetingView,
  item: ItemView,
  ordinal: number,
  record: MeetingRecord,
  subject: SubjectView | undefined,
): ItemProps {
  const recorded = record.items.find(({ agendaId }) => agendaId === item.id)
  const entitled = entitledTo(members, item.recusals)
  return {
    id: item.id,
    ordinal,
    label: item.subjectLabel,
    applicant: subject?.applicant ?? null,
    requested: subject?.requested ?? null,
    ceiling: subject?.ceiling ?? null,
    recused: recorded?.recused ?? [],
    present: entitled.filter(isPresent).length,
    entitled: entitled.length,
    quorum: quorumOf(entitled.length, { of: meeting.quorumOf, in: meeting.quorumIn }),
    scores: recorded?.scores ?? null,
    scored: Boolean(subject?.rubric),
    discussion: item.discussion,
    motions: item.motions,
  }
}
