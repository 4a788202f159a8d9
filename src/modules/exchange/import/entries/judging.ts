import { createHash } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import {
  entryKindOf,
  isAboutPerson,
  type KindCode,
  likenessOfEntry,
  standingIfConfirmed,
} from '#modules/content/index.ts'
import type { Scope } from '#platform/scope.ts'
import { MAX_TITLE } from '../limits.ts'
import { judgementOf, pathOf, unreadable, type Verdict } from '../rules.ts'
import type { Import, ImportRow } from '../schema.ts'
import type { Reason } from '../states.ts'
import { knownTo, type ReadEntry, readEntry } from './reading.ts'

/** What is to be thought of rows that are to become entries, each looked at by itself. */
export async function entryVerdicts(
  scope: Scope,
  { choices }: Import,
  kind: KindCode,
  rows: readonly ImportRow[],
): Promise<Verdict[]> {
  const columns = choices.boxes ?? {}
  const known = await knownTo(scope, kind, columns, rows)
  const verdicts: Verdict[] = []
  for (const { source } of rows) {
    if (!source.cells) verdicts.push(unreadable)
    else {
      const read = await readEntry(scope, kind, columns, { source, known })
      verdicts.push(entryVerdict(scope, kind, read, source.converted))
      // Pages are answered between two rows.
      await setImmediate()
    }
  }
  return verdicts
}

function entryVerdict(scope: Scope, kind: KindCode, read: ReadEntry, converted: boolean): Verdict {
  const { title, entry, faults, notes, address, personId } = read
  const reasons: Reason[] = [...notes]
  if (converted) reasons.push('letters-converted')
  if (entry === null) reasons.push('faults')
  else reasons.push(...standingReason(scope, kind, read))
  if (isAboutPerson(entryKindOf(kind))) reasons.push('about-person')
  const mark = entry && (personId ?? likenessOfEntry(entry.draft))
  return {
    title: title.slice(0, MAX_TITLE).toWellFormed(),
    summary: entry?.draft.summary.vi ?? '',
    publishedAt: null,
    judgement: judgementOf(reasons),
    reasons,
    likeness: mark && `${kind}|${createHash('sha256').update(mark).digest('base64url')}`,
    path: pathOf(address),
    english: false,
    faults,
    mark,
  }
}

/** What comes in too old to be listed is told before it does. */
function standingReason({ today }: Scope, kind: KindCode, read: ReadEntry): Reason[] {
  if (!read.entry) return []
  const confirmedOn = read.confirmedOn ?? today
  const standing = standingIfConfirmed(kind, read.entry.facts, { confirmedOn, today })
  if (standing === 'fresh') return []
  return [standing === 'closed' ? 'over' : standing]
}
