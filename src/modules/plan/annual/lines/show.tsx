import type { Context } from 'hono'
import { budgetPaths } from '#modules/budget/index.ts'
import { namesOf } from '#modules/identity/index.ts'
import { type Env, signedScope } from '#platform/http/env.ts'
import { page, seeOther } from '#platform/http/page.ts'
import { link } from '#platform/http/paths.ts'
import { newId } from '#platform/ids.ts'
import { only, orNotFound } from '#platform/outcome.ts'
import type { SignedScope } from '#platform/scope.ts'
import { paths as taskPaths, workAddress } from '../../tasks/paths.ts'
import { workOf } from '../../tasks/queries.ts'
import { activityIn } from '../activity/columns.ts'
import { totalOf } from '../activity/estimate.ts'
import { namesIn } from '../activity/names.ts'
import { paths } from '../paths.ts'
import { type Back, statusOf } from '../posting.ts'
import { type LineNews, type LineRefusal, lineNews } from './messages.ts'
import { LinePage, type LineProps } from './pages/LinePage.tsx'
import { madeLine } from './parts.ts'
import { allocationsOf, changesOf, type FoundLine, findLine, withMoney } from './queries.ts'
import { refusalToAppraise, refusalToChange } from './rules.ts'
import { stagesOf } from './stages.ts'

/** A line as it stands now; after a refusal with what was typed. */
export async function showLine(c: Context<Env>, id: string, back?: Back<LineRefusal>) {
  const scope = signedScope(c)
  const found = orNotFound(await findLine(scope, id))
  const { cycle, line } = found
  const { annual, reach } = cycle
  const money = only(await withMoney(scope, [line]))
  const changes = await changesOf(scope, id)
  const people = await namesOf(scope, [
    ...changes.map(({ by }) => by),
    ...(line.appraisedBy ? [line.appraisedBy] : []),
  ])
  const names = namesIn(reach.plan, scope.locale)
  return page(
    c,
    <LinePage
      id={id}
      number={line.number}
      cycle={annual}
      state={line.state}
      version={line.version}
      activity={activityIn(line)}
      rows={found.rows}
      names={names}
      cutReason={line.cutReason}
      appraisal={
        line.appraisedBy
          ? { by: people.get(line.appraisedBy) ?? '–', note: line.appraisalNote }
          : undefined
      }
      origins={money.origins.map(({ proposal, asked }) => ({
        id: proposal.id,
        name: proposal.name,
        agency: reach.bodies.get(proposal.agencyId)?.name[scope.locale] ?? '–',
        amount: totalOf(asked),
      }))}
      money={stagesOf([money], annual.state, names.source)}
      became={await becameOf(scope, found, names.source)}
      changes={changes.map(({ by, ...change }) => ({ ...change, by: people.get(by) }))}
      rights={await rightsOn(scope, found)}
      refusal={back?.refusal}
      news={back ? undefined : lineNews.find((one) => one === c.req.query('xong'))}
      formKey={newId()}
      back={back}
    />,
    statusOf(back),
  )
}

export const backToLine = (c: Context<Env>, id: string, news: LineNews) =>
  seeOther(c, `${link(paths.line, { id })}?xong=${news}`)

/** The forms that would not be refused at once; asks the rules that the acts ask. */
async function rightsOn(
  scope: SignedScope,
  { cycle, line }: FoundLine,
): Promise<LineProps['rights']> {
  const { annual, reach } = cycle
  const { id: me } = scope.actor
  const hasPart = annual.handedInBy === me || (await madeLine(scope, line.id, me))
  const seen = line.version
  return {
    change: reach.composes && refusalToChange(line, annual.state, seen) === null,
    appraise: reach.finance && refusalToAppraise(line, annual.state, { seen, hasPart }) === null,
  }
}

/** Where the line's work and money are found; an officer goes to the desk, others to what is public. */
async function becameOf(
  scope: SignedScope,
  { cycle, line }: FoundLine,
  sourceName: (code: string) => string,
): Promise<LineProps['became']> {
  const work = line.taskYearId ? await workOf(scope, line.taskYearId) : undefined
  if (!work) return undefined
  const allocations = await allocationsOf(scope, line.id)
  return {
    work: cycle.reach.composes ? link(taskPaths.work, { id: work.id }) : workAddress(work, false),
    budget: allocations.map(({ source, budgetLineId }) => ({
      source: sourceName(source),
      href: link(budgetPaths.line, { line: budgetLineId }),
    })),
  }
}
