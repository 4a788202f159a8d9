import type { Raw } from '#platform/http/form.ts'
import { cellName } from '#platform/http/rows.ts'
import { isId } from '#platform/ids.ts'
import { isWritten, rowsOfFact } from './facts.ts'
import { type EntryDraft, englishName } from './forms.ts'
import type { Kind } from './kinds/kind.ts'

/** The form of a kind as it stands for what was written down; `addresses` are the pages of the entries referred to. */
export function asTyped(
  kind: Kind,
  draft: EntryDraft,
  addresses: ReadonlyMap<string, string>,
): Raw {
  const raw: Raw = {
    title: draft.title.vi,
    summary: draft.summary.vi,
    body: draft.body.vi,
    title_en: draft.title.en ?? '',
    summary_en: draft.summary.en ?? '',
    body_en: draft.body.en ?? '',
    organisation: draft.organisationId ?? '',
  }
  for (const field of kind.fields) {
    const { code } = field
    const fact = draft.facts[code]
    if (fact === undefined) continue
    if (field.type === 'table') Object.assign(raw, rowsAsTyped(code, rowsOfFact(fact)))
    else if (field.type === 'yesNo') raw[code] = fact === true ? 'on' : ''
    else if (isWritten(fact)) {
      raw[code] = fact.vi
      raw[englishName(code)] = fact.en ?? ''
    } else if (Array.isArray(fact)) raw[code] = fact.map(String)
    else if (field.type === 'entry') raw[code] = addressOf(String(fact), addresses)
    else raw[code] = String(fact)
  }
  return raw
}

/** A draft still holds the address that was typed. */
const addressOf = (fact: string, addresses: ReadonlyMap<string, string>): string =>
  addresses.get(fact) ?? (isId(fact) ? '' : fact)

const rowsAsTyped = (code: string, rows: readonly Record<string, string | number>[]): Raw =>
  Object.fromEntries(
    rows.flatMap((row, index) =>
      Object.entries(row).map(([column, value]) => [
        cellName(code, index + 1, column),
        String(value),
      ]),
    ),
  )
