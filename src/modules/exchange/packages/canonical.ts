import { createHash } from 'node:crypto'

/** JSON in the one writing that RFC 8785 gives it, so that two programs sign and hash the same bytes. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value).filter(([, each]) => each !== undefined)
    // By UTF-16 code units, which is how JavaScript compares.
    const sorted = fields.toSorted(([a], [b]) => (a < b ? -1 : 1))
    return `{${sorted.map(([name, each]) => `${JSON.stringify(name)}:${canonical(each)}`).join(',')}}`
  }
  if (typeof value === 'string' && !value.isWellFormed())
    throw new Error('half a letter has no canonical writing')
  if (typeof value === 'number' && !Number.isFinite(value))
    throw new Error(`${value} has no canonical writing`)
  return JSON.stringify(value ?? null)
}

export const hashOf = (value: unknown): string =>
  createHash('sha256').update(canonical(value)).digest('hex')
