import type { Locale } from '#platform/locale.ts'
import { formatDay } from '#ui/format.ts'
import { type Change, natureOf, type PlanFile, type PlanTask, periodText } from './file/index.ts'
import { messages } from './history-messages.ts'
import { targetText } from './indicators/words.ts'

type Step = { change: Change; before: PlanFile; after: PlanFile }
export type ChangeWords = { what: string; was: string; is: string; clause: string }

/** One change of a plan in words: what, how it was, how it is. */
export function wordsOf({ change, before, after }: Step, locale: Locale): ChangeWords {
  const t = messages[locale]
  const { clause } = change
  const both = (read: (plan: PlanFile) => string | undefined) => ({
    was: read(before) ?? t.nothing,
    is: read(after) ?? t.nothing,
    clause,
  })
  switch (change.type) {
    case 'period':
      return {
        what: t.changes.period(),
        ...both(({ period }) => formatDay(period.until, locale)),
      }
    case 'target':
    case 'deadline': {
      const find = ({ indicators }: PlanFile) =>
        indicators.find(({ code }) => code === change.indicator)
      const name = find(before)?.name[locale] ?? change.indicator
      const read = (plan: PlanFile) => {
        const found = find(plan)
        if (!found) return undefined
        return change.type === 'deadline'
          ? formatDay(found.by, locale)
          : targetText(found, natureOf(found) === 'flow', locale)
      }
      return { what: t.changes[change.type](name), ...both(read) }
    }
    default:
      return {
        what: taskChange({ change, before, after }, locale),
        ...both(taskRead(change, locale)),
      }
  }
}

type TaskChange = Exclude<Change, { type: 'period' | 'target' | 'deadline' }>

const codeOf = (change: TaskChange) =>
  change.type === 'task-added' ? change.task.code : change.task

function taskChange({ change, before }: Step & { change: TaskChange }, locale: Locale): string {
  const { changes } = messages[locale]
  const task = before.tasks.find(({ code }) => code === codeOf(change))
  return changes[change.type](task?.name[locale] ?? codeOf(change))
}

const taskRead = (change: TaskChange, locale: Locale) => (plan: PlanFile) => {
  const task = plan.tasks.find(({ code }) => code === codeOf(change))
  if (!task) return undefined
  if (change.type === 'task-time') return periodText(task.period, locale)
  return change.type === 'task-agencies' ? agenciesText(plan, task, locale) : task.name[locale]
}

function agenciesText({ agencies }: PlanFile, task: PlanTask, locale: Locale): string {
  const t = messages[locale]
  const names = (codes: readonly string[]) =>
    codes.map((code) => agencies.find((one) => one.code === code)?.name[locale] ?? code).join('; ')
  const helps = task.coordinators.length > 0 ? `; ${t.helps(names(task.coordinators))}` : ''
  return t.leads(names(task.leads)) + helps
}
