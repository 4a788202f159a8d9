import type { Locale } from '#platform/locale.ts'
import type { PlanFile } from '../../file/index.ts'
import { agencyCodes } from './form.ts'

export type Choice = { value: string; label: string }

/** The agencies, sources, tasks and indicators of a plan in the reader's language. */
export type Names = {
  agency: (code: string) => string
  source: (code: string) => string
  task: (code: string) => string
  indicator: (code: string) => string
  agencies: Choice[]
  sources: Choice[]
  tasks: Choice[]
  indicators: Choice[]
}

export function namesIn(plan: PlanFile, locale: Locale): Names {
  const named = (list: readonly { code: string; name: { vi: string; en: string } }[]) => {
    const names = new Map(list.map(({ code, name }) => [code, name[locale]]))
    return (code: string) => names.get(code) ?? code
  }
  const choices = (codes: readonly string[], label: (code: string) => string): Choice[] =>
    codes.map((value) => ({ value, label: label(value) }))
  const codesOf = (list: readonly { code: string }[]) => list.map(({ code }) => code)
  const agency = named(plan.agencies)
  const source = named(plan.sources)
  const indicator = named(plan.indicators)
  const taskName = named(plan.tasks)
  const task = (code: string) => `${code}. ${taskName(code)}`
  return {
    agency,
    source,
    task,
    indicator,
    agencies: choices(agencyCodes(plan), agency),
    sources: choices(codesOf(plan.sources), source),
    tasks: choices(codesOf(plan.tasks), task),
    indicators: choices(codesOf(plan.indicators), indicator),
  }
}
