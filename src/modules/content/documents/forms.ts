import { z } from 'zod'
import * as field from '#platform/http/fields.ts'
import type { Raw } from '#platform/http/form.ts'
import { link } from '#platform/http/paths.ts'
import { cellName, rowsOf } from '#platform/http/rows.ts'
import type { Text } from '#platform/locale.ts'
import type { KeptRelation } from './desk-queries.ts'
import { documentKinds, relations } from './kinds.ts'
import { paths } from './paths.ts'
import type { LawDocument } from './schema.ts'

const TEXT_LETTERS = 400_000

const relationRows = rowsOf('relations', {
  relation: field.choice(relations),
  document: field.text(200),
  fromDay: field.optionalDay(),
  clauses: field.optionalText(300),
  leavesInForce: field.ticked(),
})

const wording = z.object({
  number: field.optionalText(80),
  kind: field.choice(documentKinds),
  issuerVi: field.text(200),
  issuerEn: field.text(200),
  signerVi: field.optionalText(200),
  signerEn: field.optionalText(200),
  issuedOn: field.day(),
  effectiveOn: field.optionalDay(),
  expiresOn: field.optionalDay(),
  retroactive: field.ticked(),
  titleVi: field.text(600),
  titleEn: field.text(600),
  summaryVi: field.optionalText(2_000),
  summaryEn: field.optionalText(2_000),
  whoGetsVi: field.optionalText(4_000),
  whoGetsEn: field.optionalText(4_000),
  fullText: field.optionalText(TEXT_LETTERS),
  textAsScanned: field.optionalText(TEXT_LETTERS),
  /** The ends that follow from a change were shown and are wanted. */
  confirmed: field.ticked(),
})

/** What is known of a document. Nothing is issued in the future; it takes effect before issue only where it says so; it ends after it began. */
export const documentForm = (today: string) =>
  wording.and(relationRows).superRefine((typed, context) => {
    const fault = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message })
    const { issuedOn, effectiveOn, expiresOn, retroactive } = typed
    if (issuedOn > today) fault('issuedOn', 'not-issued')
    if (effectiveOn && effectiveOn < issuedOn && !retroactive)
      fault('effectiveOn', 'effective-before-issue')
    const begins = effectiveOn ?? issuedOn
    if (expiresOn && expiresOn < begins) fault('expiresOn', 'ends-before-it-begins')
    if (typed.whoGetsEn && !typed.whoGetsVi) fault('whoGetsVi', 'required')
  })

export type TypedDocument = z.infer<ReturnType<typeof documentForm>>
export type TypedRelation = TypedDocument['relations'][number]

const pair = (vi: string, en: string): Text | null => (vi ? { vi, en: en || vi } : null)

/** The columns that a form fills. */
export const wordingOf = (typed: TypedDocument) => ({
  number: typed.number || null,
  kind: typed.kind,
  issuer: { vi: typed.issuerVi, en: typed.issuerEn },
  signer: pair(typed.signerVi, typed.signerEn),
  issuedOn: typed.issuedOn,
  effectiveOn: typed.effectiveOn,
  expiresOn: typed.expiresOn,
  title: { vi: typed.titleVi, en: typed.titleEn },
  summary: { vi: typed.summaryVi, en: typed.summaryEn },
  whoGets: typed.whoGetsVi ? { vi: typed.whoGetsVi, en: typed.whoGetsEn } : null,
  fullText: typed.fullText || null,
  textAsScanned: typed.textAsScanned || null,
})

/** The form as it stands for a document already written down. */
export function documentAsTyped(document: LawDocument, kept: readonly KeptRelation[]): Raw {
  const { issuedOn, effectiveOn } = document
  const raw: Raw = {
    number: document.number ?? '',
    kind: document.kind,
    issuerVi: document.issuer.vi,
    issuerEn: document.issuer.en,
    signerVi: document.signer?.vi ?? '',
    signerEn: document.signer?.en ?? '',
    issuedOn,
    effectiveOn: effectiveOn ?? '',
    expiresOn: document.expiresOn ?? '',
    titleVi: document.title.vi,
    titleEn: document.title.en,
    summaryVi: document.summary.vi,
    summaryEn: document.summary.en,
    whoGetsVi: document.whoGets?.vi ?? '',
    whoGetsEn: document.whoGets?.en ?? '',
    fullText: document.fullText ?? '',
    textAsScanned: document.textAsScanned ?? '',
    ...(effectiveOn && effectiveOn < issuedOn ? { retroactive: 'on' } : {}),
  }
  for (const [index, { relation, other, fromDay, clauses, leavesInForce }] of kept.entries()) {
    const cell = (column: string) => cellName('relations', index + 1, column)
    raw[cell('relation')] = relation
    raw[cell('document')] = other.number ?? link(paths.document, { slug: other.slug })
    raw[cell('fromDay')] = fromDay ?? ''
    raw[cell('clauses')] = clauses ?? ''
    if (leavesInForce) raw[cell('leavesInForce')] = 'on'
  }
  return raw
}

export const reasonForm = z.object({ reason: field.text(500) })
export const plainForm = z.object({})
