import {
  checkEntry,
  type EntryDraft,
  type EntryFacts,
  entryKindOf,
  entryPathsTitled,
  isAboutPerson,
  type KindCode,
} from '#modules/content/index.ts'
import { findPersonByEmail } from '#modules/identity/index.ts'
import { listNamed } from '#modules/organisations/index.ts'
import { isDay } from '#platform/http/fields.ts'
import type { Problem, Raw } from '#platform/http/form.ts'
import type { Scope } from '#platform/scope.ts'
import type { ImportRow } from '../schema.ts'
import type { Reason } from '../states.ts'
import { boxesFor } from './boxes.ts'
import { boxOf, type RowFault } from './fault.ts'
import { cellIn, isAddress, type Known, shownOf, typedRow } from './typed-row.ts'

type Columns = Readonly<Record<string, string>>
type Source = Pick<ImportRow, 'source'>

/** A row of a table as an entry of a kind: a draft where its form has nothing against it. */
export type ReadEntry = {
  title: string
  address: string
  faults: RowFault[]
  notes: Reason[]
  entry: { draft: EntryDraft; facts: EntryFacts } | null
  confirmedOn: string | null
  personId: string | null
}

/** Looks up once what many rows name. */
export async function knownTo(
  scope: Scope,
  kind: KindCode,
  columns: Columns,
  rows: readonly Source[],
): Promise<Known> {
  const told = (wanted: (box: ReturnType<typeof boxesFor>[number]) => boolean) =>
    boxesFor(kind)
      .filter(wanted)
      .flatMap(({ name }) => rows.map(({ source }) => cellIn(source.cells ?? {}, columns[name])))
      .filter(Boolean)
  const names = told(({ name, field }) => name === 'organisation' || field?.type === 'organisation')
  const people = new Map<string, string>()
  for (const email of new Set(told(({ name }) => name === '_person'))) {
    const person = await findPersonByEmail(scope, email)
    if (person) people.set(email.toLowerCase(), person.id)
  }
  const entries = new Map<string, Map<string, string[]>>()
  for (const { name, field } of boxesFor(kind))
    if (field?.type === 'entry') {
      const titles = told((box) => box.name === name).filter((cell) => !isAddress(cell))
      entries.set(name, await entryPathsTitled(scope, field.of, titles))
    }
  return { organisations: await listNamed(scope, names), people, entries }
}

/** Reads a row into the form of its kind and asks the form what it says. */
export async function readEntry(
  scope: Scope,
  kind: KindCode,
  columns: Columns,
  { source, known }: Source & { known: Known },
): Promise<ReadEntry> {
  const typed = typedRow(kind, { columns, cells: source.cells ?? {}, known })
  const { raw } = typed
  const checked = await checkEntry(scope, kind, withoutOwn(raw))
  const problems = [...(checked.ok ? [] : checked.problems), ...ownProblems(scope, kind, raw)]
  const said = new Set(typed.faults.map(({ field }) => field))
  const faults = [
    ...typed.faults,
    // What could not be read left its box empty, which is no fault of its own.
    ...problems
      .filter(({ field }) => !said.has(field))
      .map((problem) => inColumn(problem, columns, source.cells ?? {})),
  ]
  const right = checked.ok && faults.length === 0
  return {
    title: only(raw, 'title'),
    address: only(raw, '_address'),
    faults: faults.slice(0, MOST_FAULTS),
    notes: typed.notes,
    entry: right ? { draft: checked.draft, facts: checked.facts } : null,
    confirmedOn: only(raw, '_confirmed') || null,
    personId: only(raw, '_person') || null,
  }
}

/** More of them help nobody to mend a row. */
const MOST_FAULTS = 30

const only = (raw: Raw, name: string): string => [raw[name] ?? ''].flat()[0] ?? ''

const withoutOwn = (raw: Raw): Raw =>
  Object.fromEntries(Object.entries(raw).filter(([name]) => !name.startsWith('_')))

/** What the form does not ask, as nobody types it there. */
function ownProblems({ today }: Scope, kind: KindCode, raw: Raw): Problem[] {
  const confirmed = only(raw, '_confirmed')
  const problems: Problem[] = []
  if (confirmed !== '' && !isDay(confirmed))
    problems.push({ field: '_confirmed', code: 'not-a-day' })
  else if (confirmed > today) problems.push({ field: '_confirmed', code: 'day-ahead' })
  if (isAboutPerson(entryKindOf(kind)) && raw._person === undefined)
    problems.push({ field: '_person', code: 'required' })
  return problems
}

function inColumn(problem: Problem, columns: Columns, cells: Columns): RowFault {
  const column = columns[boxOf(problem.field)]
  if (column === undefined) return problem
  return { ...problem, column, value: shownOf(cellIn(cells, column)) }
}
