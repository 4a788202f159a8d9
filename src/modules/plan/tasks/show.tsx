import type { Context } from 'hono'
import { namesOf } from '#modules/identity/index.ts'
import { type Env, signedScope } from '#platform/http/env.ts'
import { page, seeOther } from '#platform/http/page.ts'
import { link } from '#platform/http/paths.ts'
import { statusAfter } from '#platform/http/sent.ts'
import { newId } from '#platform/ids.ts'
import { actText } from '#platform/ledger/ledger.ts'
import { orNotFound } from '#platform/outcome.ts'
import type { Scope } from '#platform/scope.ts'
import { findPlan } from '../queries.ts'
import { type DeskRefusal, type Done, messages } from './desk-messages.ts'
import { WorkPage } from './pages/WorkPage.tsx'
import { paths, workAddress } from './paths.ts'
import { commentsOn, findWork, historyOf, milestonesOf, yearsOfTask } from './queries.ts'
import { standingOf } from './rules.ts'
import type { TaskYear } from './schema.ts'
import type { SentForm } from './sent.ts'
import { agencyNames, milestoneView } from './view.ts'

type After = { sent?: SentForm; refusal?: DeskRefusal }

/** A year's work as it stands now, for whoever has a part in it; after a refusal with the form that was sent. */
export async function showWork(c: Context<Env>, id: string, { sent, refusal }: After = {}) {
  const scope = signedScope(c)
  const { work, part, agency } = orNotFound(await findWork(scope, id))
  const { content: plan } = orNotFound(await findPlan(scope, work.planCode))
  const [rows, years, comments] = await Promise.all([
    milestonesOf(scope, [id]),
    yearsOfTask(scope, work.planCode, work.taskCode),
    commentsOf(scope, work),
  ])
  const task = plan.tasks.find((one) => one.code === work.taskCode)
  const status = statusAfter(sent, refusal)
  return page(
    c,
    <WorkPage
      id={id}
      code={work.taskCode}
      year={work.year}
      name={task?.name[scope.locale] ?? work.ownTitle ?? work.taskCode}
      clause={task && `${plan.decision.number}, ${task.clause}`}
      publicHref={task || work.ownTitle ? workAddress(work, false) : undefined}
      agency={agencyNames(scope, plan)(agency)}
      part={part}
      state={work.state}
      standing={standingOf(work, scope.today)}
      dueOn={work.dueOn}
      progressNote={work.progressNote}
      reason={work.reason}
      version={work.version}
      today={scope.today}
      milestones={rows.map((row) => milestoneView(scope, row, { opensFile: true }))}
      comments={comments}
      history={
        await historyView(
          scope,
          work,
          rows.map(({ milestone }) => milestone.id),
        )
      }
      years={years.map((one) => ({
        year: one.work.year,
        href: link(paths.work, { id: one.work.id }),
      }))}
      formKey={newId()}
      sent={sent}
      refusal={refusal}
      done={status === 200 ? doneIn(c.req.query('xong')) : undefined}
    />,
    status,
  )
}

export const backToWork = (c: Context<Env>, id: string, done: Done) =>
  seeOther(c, `${link(paths.work, { id })}?xong=${done}`)

const doneIn = (value: string | undefined): Done | undefined =>
  (Object.keys(messages.vi.done) as Done[]).find((one) => one === value)

async function commentsOf(scope: Scope, work: TaskYear) {
  const rows = await commentsOn(scope, work)
  const names = await namesOf(
    scope,
    rows.map(({ authorId }) => authorId),
  )
  return rows.map(({ authorId, ...row }) => ({ ...row, author: names.get(authorId) }))
}

async function historyView(scope: Scope, work: TaskYear, milestoneIds: readonly string[]) {
  const entries = await historyOf(scope, [work.id, ...milestoneIds])
  const names = await namesOf(
    scope,
    entries.flatMap(({ actorId }) => actorId ?? []),
  )
  return entries.map(({ id, act, actorId, recordedAt, subjectType, subjectLabel }) => ({
    key: id,
    at: recordedAt,
    title: actText(scope.ledger.acts, act)[scope.locale],
    about: subjectType === 'milestone' ? subjectLabel : undefined,
    by: actorId ? names.get(actorId) : undefined,
  }))
}
