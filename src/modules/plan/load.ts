import { createHash } from 'node:crypto'
import { desc, eq, sql } from 'drizzle-orm'
import { publishSources } from '#modules/budget/index.ts'
import { publishTopics, recordDocument } from '#modules/content/index.ts'
import { recordAgency } from '#modules/organisations/index.ts'
import {
  knownFacts,
  publishCriteria,
  publishRuleSets,
  takeOverLines,
} from '#modules/support/index.ts'
import { newId } from '#platform/ids.ts'
import { inTransaction, type Scope } from '#platform/scope.ts'
import { changeSite } from '#platform/site.ts'
import { citeDecision } from './citations.ts'
import {
  type Agency,
  type Fault,
  type PlanFile,
  planOn,
  type ReadPlan,
  readPlanFile,
} from './file/index.ts'
import { listPlans } from './queries.ts'
import { plans } from './schema.ts'
import { openYearlyWork } from './tasks/opening.ts'

export type PlanFault = Fault

/** Reads a plan file against the acts and facts that the program knows, without touching a database. */
export const checkPlanText = (text: string, acts: Iterable<string>): ReadPlan =>
  readPlanFile(text, { acts, facts: knownFacts })

export type LoadedPlan =
  | { ok: true; code: string; changed: boolean }
  | { ok: false; faults: PlanFault[] }

/** Loads a plan file whole or not at all. The same file again changes nothing; a changed one is the next version. */
export async function loadPlanText(scope: Scope, text: string): Promise<LoadedPlan> {
  return inTransaction(scope, async (inside) => {
    // Two loads at once could make a circle of plans that neither of them sees.
    await inside.db.execute(sql`lock table ${plans} in share row exclusive mode`)
    const succeeded = new Map(
      (await listPlans(inside)).map(({ code, succeeds }) => [code, succeeds ?? undefined]),
    )
    const acts = Object.keys(scope.ledger.acts)
    const read = readPlanFile(text, { acts, facts: knownFacts, succeeded })
    if (!read.ok) return read
    const { plan } = read
    const changed = await store(inside, plan)
    await publishRuleSets(inside)
    await openYearlyWork(inside, planOn(plan, scope.today))
    return { ok: true, code: plan.code, changed }
  })
}

async function store(scope: Scope, plan: PlanFile): Promise<boolean> {
  const contentHash = createHash('sha256').update(JSON.stringify(plan)).digest('hex')
  const [before] = await scope.db
    .select()
    .from(plans)
    .where(eq(plans.code, plan.code))
    .orderBy(desc(plans.version))
    .limit(1)
    .for('update')
  if (before?.current && before.contentHash === contentHash) return false
  const row = {
    id: newId(),
    code: plan.code,
    version: (before?.version ?? 0) + 1,
    content: plan,
    contentHash,
    current: true,
    loadedAt: scope.now,
  }
  await scope.db.update(plans).set({ current: false }).where(eq(plans.current, true))
  await scope.db.insert(plans).values(row)
  await spread(scope, plan)
  await scope.ledger.append(scope, {
    act: 'plan.loaded',
    subject: { type: 'plan', id: row.id, label: plan.title.vi },
    facts: { code: plan.code, version: row.version, contentHash },
  })
  return true
}

/** Hands each part of the plan to the module that works with it. */
async function spread(scope: Scope, plan: PlanFile): Promise<void> {
  await changeSite(scope.db, { place: plan.place })
  for (const { code, name, kind, isGroup } of plan.agencies)
    if (!isGroup) await recordAgency(scope, { code, name, kind: organisationKind(kind) })
  const { decision } = plan
  await publishCriteria(
    scope,
    plan.criteria.flatMap(({ appliesTo, text, holdsFrom, holdsUntil, clause, ...criterion }) =>
      appliesTo === 'school'
        ? []
        : [
            {
              ...criterion,
              appliesTo,
              wording: text,
              clause: `${decision.number}, ${clause}`,
              holdsFrom: holdsFrom ?? decision.effectiveFrom,
              holdsUntil: holdsUntil ?? null,
            },
          ],
    ),
  )
  await publishSources(
    scope,
    plan.sources.map((source) => ({
      ...source,
      clause: `${decision.number}, ${source.clause}`,
    })),
  )
  await takeOverLines(
    scope,
    plan.supportLines.map(({ criteria, clause, ...line }) => ({
      ...line,
      clause: `${decision.number}, ${clause}`,
      criteriaCodes: criteria,
    })),
  )
  await publishTopics(scope, plan.portalTopics)
  await recordDocuments(scope, plan)
  await citeDecision(scope, plan)
}

async function recordDocuments(
  scope: Scope,
  { decision, basis, agencies }: PlanFile,
): Promise<void> {
  const issuer = agencies.find((agency) => agency.code === decision.issuer)
  const numbered = basis.flatMap((one) => (one.number ? [{ ...one, number: one.number }] : []))
  for (const one of numbered)
    await recordDocument(scope, {
      number: one.number,
      kind: one.kind,
      issuer: one.issuer,
      signer: null,
      issuedOn: one.on,
      effectiveOn: null,
      title: one.title,
      summary: { vi: '', en: '' },
    })
  await recordDocument(scope, {
    number: decision.number,
    kind: decision.kind,
    issuer: issuer?.name ?? { vi: decision.issuer, en: decision.issuer },
    signer: decision.signer,
    issuedOn: decision.signedOn,
    effectiveOn: decision.effectiveFrom,
    title: decision.title,
    summary: decision.summary,
    basedOn: numbered.map(({ number }) => number),
  })
}

const organisationKind = (kind: Agency['kind']) =>
  kind === 'school' ? 'institution' : kind === 'supporter' ? 'supporter' : 'agency'
