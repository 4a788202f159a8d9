import type { Context } from 'hono'
import { correspondents } from '#modules/identity/index.ts'
import { type Env, signedScope } from '#platform/http/env.ts'
import { page } from '#platform/http/page.ts'
import type { SentForm } from '#platform/http/sent.ts'
import { newId } from '#platform/ids.ts'
import { orNotFound } from '#platform/outcome.ts'
import { holds, type SignedScope } from '#platform/scope.ts'
import { listTopics } from '../topics/actions.ts'
import { possibleOwners } from './caring.ts'
import { approvalsOf, findDeskArticle, historyOf, openChecksOf, stepsOf } from './desk-queries.ts'
import { revisionAsTyped } from './form.ts'
import { revisionsById } from './locking.ts'
import { EditArticlePage, type EditArticleProps } from './pages/desk/EditArticlePage.tsx'
import { publishingRoles, rolesThatPublish } from './presets.ts'
import { rolesOf } from './reach.ts'
import { isStale, refusalToApprove } from './rules.ts'
import type { Sent } from './standing.ts'

type After = Pick<EditArticleProps, 'typed' | 'problems' | 'version' | 'refusal' | 'done'> & {
  sent?: SentForm
}

/** The page of an article, as it is after an act or before any. */
export async function showArticle(
  c: Context<Env>,
  id: string,
  after: After = {},
  status: 200 | 409 | 422 = 200,
) {
  const scope = signedScope(c)
  const found = orNotFound(await findDeskArticle(scope, id))
  const { article, newest } = found
  const history = await historyOf(scope, id)
  const approvals = await approvalsOf(scope, id)
  const steps = await stepsOf(
    scope,
    approvals.map(({ approval }) => approval.id),
  )
  const checks = await openChecksOf(scope, id)
  const revisions = await revisionsById(scope, [
    newest.id,
    ...checks.map(({ revisionId }) => revisionId),
    ...(newest.englishBasis ? [newest.englishBasis] : []),
  ])
  const people = await namesFor(scope, [
    article.authorId,
    ...history.map(({ writtenBy }) => writtenBy),
    ...approvals.flatMap(({ approval }) => [approval.sentBy, approval.settledBy ?? '']),
    ...steps.map(({ takenBy }) => takenBy),
  ])
  const name = (person: string | null) => (person ? (people.get(person) ?? '–') : null)
  const basis = newest.englishBasis ? revisions.get(newest.englishBasis) : undefined
  const person = { id: scope.actor.id, roles: rolesOf(scope.actor) }
  const tookStepOf = ({ id: approval }: Sent) =>
    steps.some((step) => step.approvalId === approval && step.takenBy === person.id)
  return page(
    c,
    <EditArticlePage
      id={id}
      newestId={newest.id}
      latest={article.latest}
      preset={article.preset}
      publishes={rolesThatPublish(article.preset).some((role) => holds(scope.actor, role))}
      schedules={publishingRoles.some((role) => holds(scope.actor, role))}
      mayApprove={(open) =>
        refusalToApprove(open, open, { ...person, tookStep: tookStepOf(open) }) === null
      }
      formKey={newId}
      sent={after.sent}
      found={found}
      stored={revisionAsTyped(orNotFound(revisions.get(newest.id)))}
      topics={await listTopics(scope)}
      history={history.map((row) => ({ ...row, by: name(row.writtenBy) ?? '–' }))}
      approvals={approvals.map(({ approval, number }) => ({
        approval,
        number,
        sentBy: name(approval.sentBy) ?? '–',
        settledBy: name(approval.settledBy),
        steps: steps
          .filter(({ approvalId }) => approvalId === approval.id)
          .map(({ role, takenBy, takenAt }) => ({ role, by: name(takenBy) ?? '–', at: takenAt })),
      }))}
      checks={checks.map((check) => {
        const revision = revisions.get(check.revisionId)
        return {
          ...check,
          number: revision?.number ?? 0,
          mayPass:
            publishingRoles.some((role) => holds(scope.actor, role)) &&
            ![check.publishedBy, revision?.writtenBy].includes(scope.actor.id),
        }
      })}
      staleBasis={isStale(basis, newest) ? basis?.number : undefined}
      care={{ author: name(article.authorId) ?? '–', people: await possibleOwners(scope) }}
      typed={after.typed}
      problems={after.problems}
      version={after.version}
      refusal={after.refusal}
      done={after.done}
    />,
    status,
  )
}

const namesFor = async (scope: SignedScope, ids: readonly string[]) =>
  new Map(
    (await correspondents(scope, ids.filter(Boolean))).map(({ id, name }) => [id, name] as const),
  )
