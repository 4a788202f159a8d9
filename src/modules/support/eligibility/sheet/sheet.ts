import type { Locale } from '#platform/locale.ts'
import { type Assessment, type Judgement, overall, type Verdict } from '../assess.ts'
import { sentenceOf } from '../explain.ts'
import type { Finding } from '../schema.ts'
import { messages } from './messages.ts'

/** What an officer found of a criterion, with the officer's name. */
export type Found = Pick<Finding, 'finding' | 'note' | 'foundAt'> & { by: string }

/** A criterion on the screening sheet: as the program judged it, and as an officer found it. */
export type SheetRow = Judgement & { found: Found | undefined }

/** The officer's finding stands over what the facts alone say. */
export const standing = ({ verdict, found }: SheetRow): Verdict => found?.finding ?? verdict

/** Whether the officer found what the facts say; an open question can be neither. */
export function agreement({ verdict, found }: SheetRow): 'confirms' | 'contradicts' | 'settles' {
  if (verdict === 'unknown') return 'settles'
  return found?.finding === verdict ? 'confirms' : 'contradicts'
}

/** The assessment with what officers found, criterion by criterion. */
export const sheetOf = (
  { judgements }: Pick<Assessment, 'judgements'>,
  found: ReadonlyMap<string, Found>,
): SheetRow[] => judgements.map((judgement) => ({ ...judgement, found: found.get(judgement.code) }))

export const overallOf = (rows: readonly SheetRow[]): Assessment['overall'] =>
  overall(rows.map(standing))

/**
 * The reasons that a letter of refusal begins with: each criterion that is not met, its clause, and
 * the fact or the finding it fell on. Empty where nothing is unmet; open questions are no reason.
 */
export function refusalReasons(rows: readonly SheetRow[], locale: Locale): string {
  const texts = messages[locale]
  return rows
    .filter((row) => standing(row) === 'not-met')
    .map((row, at) => {
      const { wording, clause, found, part } = row
      const ground = found
        ? texts.foundBecause(found.note)
        : texts.factsSay(sentenceOf(part, locale))
      return texts.reason(at + 1, wording[locale], clause, ground)
    })
    .join('\n')
}

/** An assessment on which nobody has found anything yet. */
export const unseen = (assessment: Pick<Assessment, 'judgements'>): SheetRow[] =>
  sheetOf(assessment, new Map())
