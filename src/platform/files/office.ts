import { done, type Outcome, refused } from '../outcome.ts'
import { openZip, type Zip, type ZipLimits, type ZipRefusal } from './zip.ts'

export type OfficeRefusal = ZipRefusal | 'office-macros' | 'office-entities'

/**
 * Judges a Word or Excel file before a library unpacks it whole: no macros, no document types that
 * could swell, nothing larger than it says.
 */
export async function openOffice(
  bytes: Uint8Array,
  limits: ZipLimits,
): Promise<Outcome<Zip, OfficeRefusal>> {
  const opened = await openZip(bytes, limits)
  if (!opened.ok) return opened
  const zip = opened.value
  const refusal = await refusalOf(zip)
  if (!refusal) return done(zip)
  zip.close()
  return refused(refusal)
}

async function refusalOf(zip: Zip): Promise<OfficeRefusal | null> {
  if (zip.names.some((name) => /vbaProject\.bin$|\/macrosheets\//i.test(name)))
    return 'office-macros'
  for (const name of zip.names) {
    const part = await zip.read(name)
    if (!part?.ok) return 'zip-broken'
    if (!/\.(xml|rels|vml)$/i.test(name)) continue
    const letters = lettersOf(part.value)
    if (/<!(DOCTYPE|ENTITY)/i.test(letters)) return 'office-entities'
    if (name === '[Content_Types].xml' && /macroEnabled/i.test(letters)) return 'office-macros'
  }
  return null
}

/** The whole part in plain letters: a document type may stand behind a long comment, and in UTF-16 each letter has an empty byte beside it. */
const lettersOf = (bytes: Uint8Array): string =>
  Buffer.from(bytes).toString('latin1').replaceAll('\0', '')
