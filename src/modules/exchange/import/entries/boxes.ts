import {
  boxesOf,
  type EntryBox,
  entryKindOf,
  isAboutPerson,
  type KindCode,
} from '#modules/content/index.ts'
import { entryMessages } from './messages.ts'

/** What a row says besides what the form asks: its own boxes begin with a sign that no field has. */
export const extraBoxes = ['_address', '_confirmed', '_person'] as const
export type ExtraBox = (typeof extraBoxes)[number]

const { vi, en } = entryMessages

const extra = (name: ExtraBox, required: boolean): EntryBox => ({
  name,
  label: { vi: vi.extra[name], en: en.extra[name] },
  hint: { vi: vi.extraHint[name], en: en.extraHint[name] },
  required,
  english: false,
})

/** Every box that a column of a table may fill: those of the kind's form, and what an older portal knew besides. */
export function boxesFor(code: KindCode): EntryBox[] {
  const kind = entryKindOf(code)
  return [
    ...boxesOf(kind),
    ...(isAboutPerson(kind) ? [extra('_person', true)] : []),
    extra('_address', false),
    extra('_confirmed', false),
  ]
}
