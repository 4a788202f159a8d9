import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { z } from 'zod'
import { hasControlCharacters, normalise } from '../text/normalise.ts'
import type { Env } from './env.ts'

/** A fault of one field; `code` is a key of the fault texts, `limit` the number it speaks of. */
export type Problem = { field: string; code: string; limit?: string }

/** What was typed, by field name: shown again when something is refused, so nothing is lost. */
export type Raw = Record<string, string | string[]>

export type Submission<Value> =
  | { ok: true; value: Value; raw: Raw; key: string; version: number | undefined }
  | { ok: false; problems: Problem[]; raw: Raw; key: string; version: number | undefined }

/** The texts and files of a posted form, normalised; sent twice under one name they become a list. */
export async function readPosted(
  c: Context<Env>,
): Promise<{ raw: Raw; files: Map<string, File[]> }> {
  const posted = await c.req.parseBody({ all: true }).catch(() => {
    throw new HTTPException(400, { message: 'unreadable-form' })
  })
  const raw: Raw = {}
  const files = new Map<string, File[]>()
  for (const [name, given] of Object.entries(posted)) {
    const values = Array.isArray(given) ? given : [given]
    const texts = values.filter((value) => typeof value === 'string').map(normalise)
    const sent = values.filter((value) => value instanceof File).filter((file) => file.size > 0)
    if (sent.length > 0) files.set(name, sent)
    const [first] = texts
    if (first !== undefined) raw[name] = texts.length > 1 ? texts : first
  }
  return { raw, files }
}

/** Reads a form against its schema. The schema speaks in fault codes (see fields.ts). */
export async function readForm<Schema extends z.ZodType>(
  c: Context<Env>,
  schema: Schema,
): Promise<Submission<z.infer<Schema>>> {
  const { raw } = await readPosted(c)
  return checkForm(raw, schema)
}

export function checkForm<Schema extends z.ZodType>(
  raw: Raw,
  schema: Schema,
): Submission<z.infer<Schema>> {
  const key = keyOf(raw)
  const version = versionOf(raw)
  const unreadable = Object.entries(raw).filter(([, value]) =>
    [value].flat().some(hasControlCharacters),
  )
  if (unreadable.length > 0)
    return {
      ok: false,
      problems: unreadable.map(([field]) => ({ field, code: 'unreadable' })),
      raw: withoutControls(raw),
      key,
      version,
    }
  const read = schema.safeParse(raw)
  if (read.success) return { ok: true, value: read.data, raw, key, version }
  const problems = read.error.issues.map((issue) => {
    const [code = 'invalid', limit] = issue.message.split('|')
    return { field: String(issue.path[0] ?? ''), code, ...(limit ? { limit } : {}) }
  })
  return { ok: false, problems: firstOfEach(problems), raw, key, version }
}

/** One sentence a field: an empty field is empty, not also too short and of the wrong form. */
const firstOfEach = (problems: readonly Problem[]): Problem[] =>
  [
    ...new Map(problems.toReversed().map((problem) => [problem.field, problem])).values(),
  ].toReversed()

const single = (raw: Raw, name: string): string | undefined => [raw[name] ?? []].flat()[0]

/** The key a form carries against double clicks; a form without one is its own first sending. */
const keyOf = (raw: Raw): string => {
  const given = single(raw, '_key')
  return given && /^[\w-]{8,64}$/.test(given) ? given : crypto.randomUUID()
}

const versionOf = (raw: Raw): number | undefined => {
  const given = single(raw, '_version')
  return given && /^\d{1,9}$/.test(given) ? Number(given) : undefined
}

const withoutControls = (raw: Raw): Raw =>
  Object.fromEntries(
    Object.entries(raw).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.map(strip) : strip(value),
    ]),
  )

const strip = (text: string) =>
  [...text.toWellFormed()].filter((letter) => !hasControlCharacters(letter)).join('')
