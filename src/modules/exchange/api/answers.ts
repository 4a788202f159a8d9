import {
  currentPlan,
  type PlanFile,
  type PlanTask,
  periodText,
  planNumbers,
  planPaths,
  yearsOf,
} from '#modules/plan/index.ts'
import {
  callPaths,
  callState,
  listCalls,
  listProgrammes,
  programmePaths,
} from '#modules/support/index.ts'
import { link } from '#platform/http/paths.ts'
import { localised } from '#platform/locale.ts'
import type { Scope } from '#platform/scope.ts'

const addressIn = ({ origin, locale }: Scope, path: string) => origin + localised(locale, path)

export async function indicators(scope: Scope) {
  const numbers = await planNumbers(scope)
  return numbers.map(({ code, name, target, value, unit, by, evidencePath }) => ({
    code,
    name,
    target,
    value,
    unit: unit[scope.locale],
    by,
    evidence: addressIn(scope, evidencePath),
  }))
}

/** The current plan; undefined while none is loaded. */
export async function plan(scope: Scope) {
  const current = await currentPlan(scope)
  if (!current) return undefined
  const { code, title, decision, period, tasks } = current
  return {
    generatedAt: scope.now.toISOString(),
    code,
    title,
    decision: { number: decision.number, signedOn: decision.signedOn },
    period,
    tasks: tasks.map((task) => taskOf(current, task)),
    url: addressIn(scope, planPaths.plan),
  }
}

function taskOf({ agencies }: PlanFile, { code, name, leads, coordinators, period }: PlanTask) {
  const named = (codes: readonly string[]) =>
    codes.map((each) => ({
      code: each,
      name: agencies.find((agency) => agency.code === each)?.name ?? { vi: each, en: each },
    }))
  const years = yearsOf(period)
  return {
    code,
    name,
    leads: named(leads),
    coordinators: named(coordinators),
    period: {
      shape: period.shape,
      from: Math.min(...years),
      until: Math.max(...years),
      text: { vi: periodText(period, 'vi'), en: periodText(period, 'en') },
    },
  }
}

export async function programmes(scope: Scope) {
  const listed = await listProgrammes(scope)
  return {
    generatedAt: scope.now.toISOString(),
    programmes: listed.map(({ slug, name, summary, lineCodes, legalBasis }) => ({
      code: slug,
      name,
      summary,
      supportLines: lineCodes,
      legalBasis,
      url: addressIn(scope, link(programmePaths.programme, { slug })),
    })),
  }
}

export async function calls(scope: Scope, { state }: { state?: string | undefined } = {}) {
  const listed = await listCalls(scope)
  const all = listed.map(({ call, programme }) => ({
    code: call.code,
    title: call.title,
    summary: call.summary,
    programme: programme.slug,
    state: callState(call, scope.now),
    opensAt: call.opensAt.toISOString(),
    closesAt: call.closesAt.toISOString(),
    maxAmount: call.maxAmount,
    budget: call.budget,
    url: addressIn(scope, link(callPaths.call, { slug: call.slug })),
  }))
  return {
    generatedAt: scope.now.toISOString(),
    calls: state ? all.filter((call) => call.state === state) : all,
  }
}
