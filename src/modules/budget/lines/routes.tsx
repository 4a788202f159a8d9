import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { namesOf, role } from '#modules/identity/index.ts'
import { listChoices, namesOfOrganisations } from '#modules/organisations/index.ts'
import { type Env, signedScope } from '#platform/http/env.ts'
import { page, seeOther } from '#platform/http/page.ts'
import { link } from '#platform/http/paths.ts'
import { pageQuery, readQuery } from '#platform/http/query.ts'
import { newId } from '#platform/ids.ts'
import type { Text } from '#platform/locale.ts'
import { orNotFound } from '#platform/outcome.ts'
import { holds, organisationsOf, type Scope, type SignedScope } from '#platform/scope.ts'
import { accounts } from '../accounts.ts'
import { EntriesPage } from '../books/pages/EntriesPage.tsx'
import { balancesOfLine, countPostings, ENTRIES_PAGE, postingsOfLine } from '../books/queries.ts'
import { commitmentsOfLine } from '../commitments/queries.ts'
import { allocationForm, appraisalForm, estimateForm, reasonForm } from '../forms.ts'
import { paths } from '../paths.ts'
import { statusOf, take, type Undone } from '../posting/take.ts'
import { allocateLine, appraiseLine, estimateLine, rejectLine } from './actions.ts'
import { type LineNews, lineNews } from './messages.ts'
import { EstimatePage } from './pages/EstimatePage.tsx'
import type { LineRights } from './pages/LineActs.tsx'
import { LinePage } from './pages/LinePage.tsx'
import { findLine, listSources } from './queries.ts'
import { allocating, appraising, estimating, rejecting } from './refusals.ts'
import { refusalToAllocate, refusalToAppraise, refusalToReject } from './rules.ts'

/** The programmes that a line can pay for, which a module above owns. */
export type ListProgrammes = (scope: Scope) => Promise<{ id: string; name: Text }[]>

const officer = role('officer')
const finance = role('finance')
const leader = role('leader')
const reader = role('finance', 'leader', 'officer')

export function lineRoutes(listProgrammes: ListProgrammes): Hono<Env> {
  const routes = new Hono<Env>()

  routes.get(paths.newLine, officer, (c) => showEstimate(c, listProgrammes))
  routes.post(paths.lines, officer, async (c) => {
    const known = {
      programmes: await listProgrammes(c.var.scope),
      agencies: await agenciesOf(signedScope(c)),
    }
    const taken = await take(
      c,
      estimateForm(known),
      (inside, { value }) => estimateLine(inside, value),
      estimating,
    )
    if (!taken.ok) return showEstimate(c, listProgrammes, taken)
    return backTo(c, taken.value.id, 'estimated')
  })

  routes.get(paths.line, reader, (c) => show(c, c.req.param('line')))
  routes.get(paths.lineEntries, reader, async (c) => {
    const { scope } = c.var
    const line = orNotFound(await findLine(scope, c.req.param('line')))
    const asked = readQuery(c, pageQuery.extend({ 'tai-khoan': z.enum(accounts).optional() }))
    const account = asked['tai-khoan']
    const found = await countPostings(scope, line.id, account)
    return page(
      c,
      <EntriesPage
        line={line}
        account={account}
        rows={await postingsOfLine(scope, line.id, { account, page: asked.page })}
        balances={await balancesOfLine(scope, line.id)}
        page={asked.page}
        pages={Math.ceil(found / ENTRIES_PAGE)}
      />,
    )
  })

  routes.post(paths.appraisal, finance, async (c) => {
    const id = c.req.param('line')
    const taken = await take(
      c,
      appraisalForm,
      (inside, { value, version }) => appraiseLine(inside, id, { ...value, version }),
      appraising,
    )
    return taken.ok ? backTo(c, id, 'appraised') : show(c, id, taken)
  })

  routes.post(paths.allocation, leader, async (c) => {
    const id = c.req.param('line')
    const taken = await take(
      c,
      allocationForm,
      (inside, { value, version }) => allocateLine(inside, id, { ...value, version }),
      allocating,
    )
    return taken.ok ? backTo(c, id, 'allocated') : show(c, id, taken)
  })

  routes.post(paths.rejection, role('finance', 'leader'), async (c) => {
    const id = c.req.param('line')
    const taken = await take(
      c,
      reasonForm,
      (inside, { value, version }) => rejectLine(inside, id, { ...value, version }),
      rejecting,
    )
    return taken.ok ? backTo(c, id, 'rejected') : show(c, id, taken)
  })
  return routes
}

async function showEstimate(c: Context<Env>, listProgrammes: ListProgrammes, undone?: Undone) {
  const scope = signedScope(c)
  const { locale } = scope
  const option = ({ id, name }: { id: string; name: Text }) => ({ value: id, label: name[locale] })
  const view = (
    <EstimatePage
      again={{ formKey: newId(), sent: undone?.sent }}
      why={undone?.why}
      year={Number(scope.today.slice(0, 4)) + 1}
      sources={(await listSources(scope)).map(option)}
      programmes={(await listProgrammes(scope)).map(option)}
      agencies={(await agenciesOf(scope)).map(option)}
    />
  )
  return page(c, view, statusOf(undone))
}

/** The agencies for which somebody is an officer: those named in the roles, or all of the city's. */
async function agenciesOf(scope: SignedScope): Promise<{ id: string; name: Text }[]> {
  const named = organisationsOf(scope.actor, 'officer')
  const wholeCity = scope.actor.grants.some(
    ({ role: held, organisationId }) => held === 'officer' && organisationId === null,
  )
  if (wholeCity) {
    return listChoices(scope, ['agency'])
  }
  const names = await namesOfOrganisations(scope, named)
  return [...names].map(([id, name]) => ({ id, name }))
}

async function show(c: Context<Env>, id: string, undone?: Undone) {
  const scope = signedScope(c)
  const line = orNotFound(await findLine(scope, id))
  const commitments = await commitmentsOfLine(scope, id)
  const organisations = await namesOfOrganisations(scope, [
    line.agencyId,
    ...commitments.map(({ payeeId }) => payeeId),
  ])
  const name = (of: string) => organisations.get(of)?.[scope.locale] ?? '–'
  const people = await namesOf(
    scope,
    [line.estimatedBy, line.appraisedBy].flatMap((each) => each ?? []),
  )
  const news = lineNews.find((each) => each === c.req.query('xong'))
  return page(
    c,
    <LinePage
      line={line}
      agency={name(line.agencyId)}
      people={people}
      balances={await balancesOfLine(scope, id)}
      commitments={commitments.map((each) => ({ ...each, payee: name(each.payeeId) }))}
      rights={rightsOn(scope, line)}
      again={{ formKey: newId(), sent: undone?.sent }}
      why={undone?.why}
      news={undone ? undefined : news}
    />,
    statusOf(undone),
  )
}

/** The forms that would not be refused at once; asks the rules that the acts ask. */
function rightsOn(
  { actor }: SignedScope,
  line: NonNullable<Awaited<ReturnType<typeof findLine>>>,
): LineRights {
  const roles = { finance: holds(actor, 'finance'), leader: holds(actor, 'leader') }
  const seen = { actorId: actor.id, version: line.version }
  return {
    appraise: roles.finance && !refusalToAppraise(line, seen, 0),
    allocate: roles.leader && !refusalToAllocate(line, seen, 1),
    reject: !refusalToReject(line, seen, roles),
  }
}

const backTo = (c: Context<Env>, id: string, news: LineNews) =>
  seeOther(c, `${link(paths.line, { line: id })}?xong=${news}`)
