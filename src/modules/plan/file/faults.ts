import type { Text } from '#platform/locale.ts'

/** The way to a value: the keys and positions that lead to it. */
export type Path = readonly PropertyKey[]

/** Something wrong with a value of the plan. */
export type Problem = { path: Path; reason: Text }

/** A problem with its place in the file, for the person who has to mend it. */
export type Fault = { path: string; line: number; reason: Text }

/** `tasks[2].leads[0]` */
export const pathText = (path: Path): string =>
  path.reduce<string>((before, step) => {
    if (typeof step === 'number') return `${before}[${step}]`
    return before === '' ? String(step) : `${before}.${String(step)}`
  }, '')
