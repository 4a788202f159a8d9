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
    if (!/\.(xml|rels)$/i.test(name)) continue
    const head = Buffer.from(part.value.subarray(0, 4_096)).toString('latin1')
    if (/<!(DOCTYPE|ENTITY)/i.test(head)) return 'office-entities'
    if (name === '[Content_Types].xml' && /macroEnabled/i.test(Buffer.from(part.value).toString()))
      return 'office-macros'
  }
  return null
}
