import { openZip, type Zip, type ZipRefusal } from '#platform/files/zip.ts'
import { officeLimits } from '../limits.ts'
import type { FileProblem } from '../states.ts'
import { Unreadable } from './unreadable.ts'

export const zipProblems: Record<ZipRefusal, FileProblem> = {
  'zip-broken': 'damaged',
  'zip-too-large': 'too-large',
  'zip-too-many': 'too-many',
  'zip-nested': 'nested',
  'zip-encrypted': 'encrypted',
}

export type OfficeKind = 'docx' | 'xlsx'

const mainParts: Record<OfficeKind, string> = {
  docx: 'word/document.xml',
  xlsx: 'xl/workbook.xml',
}

export const officeKindOf = (names: readonly string[]): OfficeKind | undefined =>
  names.includes('[Content_Types].xml')
    ? (['docx', 'xlsx'] as const).find((kind) => names.includes(mainParts[kind]))
    : undefined

/** Judges a Word or Excel file before a library unpacks it whole: no macros, no document types that could swell, nothing larger than it says. */
export async function openOffice(bytes: Uint8Array): Promise<Zip> {
  const opened = await openZip(bytes, officeLimits)
  if (!opened.ok) throw new Unreadable(zipProblems[opened.problem])
  const zip = opened.value
  if (zip.names.some((name) => /vbaProject\.bin$|\/macrosheets\//i.test(name)))
    throw new Unreadable('macros')
  for (const name of zip.names) {
    const part = await zip.read(name)
    if (!part?.ok) throw new Unreadable('damaged')
    if (!/\.(xml|rels)$/i.test(name)) continue
    const head = Buffer.from(part.value.subarray(0, 4_096)).toString('latin1')
    if (/<!(DOCTYPE|ENTITY)/i.test(head)) throw new Unreadable('entities')
    if (name === '[Content_Types].xml' && /macroEnabled/i.test(Buffer.from(part.value).toString()))
      throw new Unreadable('macros')
  }
  return zip
}

export async function partText(zip: Zip, name: string): Promise<string> {
  const part = await zip.read(name)
  return part?.ok ? Buffer.from(part.value).toString('utf8') : ''
}
