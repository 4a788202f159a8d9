import { type OfficeRefusal, openOffice as openJudged } from '#platform/files/office.ts'
import type { Zip, ZipRefusal } from '#platform/files/zip.ts'
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

/** Opens a Word or Excel file that was judged; see the platform for what is refused. */
export async function openOffice(bytes: Uint8Array): Promise<Zip> {
  const opened = await openJudged(bytes, officeLimits)
  if (!opened.ok) throw new Unreadable(officeProblems[opened.problem])
  return opened.value
}

const officeProblems: Record<OfficeRefusal, FileProblem> = {
  ...zipProblems,
  'office-macros': 'macros',
  'office-entities': 'entities',
}

export async function partText(zip: Zip, name: string): Promise<string> {
  const part = await zip.read(name)
  return part?.ok ? Buffer.from(part.value).toString('utf8') : ''
}
