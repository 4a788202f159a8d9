import type { Text } from './locale.ts'

/** Something that only the person asking can move on: a module's face lists them, the desk shows them together. */
export type Waiting = {
  title: Text
  href: string
  /** The role in which it waits for the person. */
  role: string
  since: Date
  /** What is to be done, in words that gather like with like; without them it stands under its role. */
  group?: Text | undefined
  /** How many things the line stands for, where it is more than one. */
  count?: number | undefined
  /** The last day for it, YYYY-MM-DD, where there is one. */
  due?: string | undefined
}
