import type { Context } from 'hono'
import type { z } from 'zod'
import { type Env, signedScope } from '#platform/http/env.ts'
import { checkForm, type Problem, type Raw, readPosted } from '#platform/http/form.ts'
import { withMoreRows } from '#platform/http/rows.ts'
import { once } from '#platform/once.ts'
import { type Outcome, orNotFound } from '#platform/outcome.ts'
import type { SignedScope } from '#platform/scope.ts'

/** A form that came back: with faults of its own, refused, or only to get more rows. */
export type Back<Refusal extends string = string> = {
  action: string
  raw: Raw
  formKey: string
  version: number | undefined
  problems?: readonly Problem[]
  refusal?: Refusal
}

type Posted<Value> = { value: Value; version: number | undefined }
type Taken<Value, Refusal extends string> =
  | { ok: true; value: Value }
  | { ok: false; back: Back<Refusal> }

/** Reads a form, does its act once, and answers with what came of it; what does not exist for the person is a 404. */
export async function take<Schema extends z.ZodType, Value, Refusal extends string>(
  c: Context<Env>,
  schema: Schema,
  act: (
    scope: SignedScope,
    posted: Posted<z.infer<Schema>>,
  ) => Promise<Outcome<Value, Refusal> | undefined>,
): Promise<Taken<Value, Refusal>> {
  const { raw } = await readPosted(c)
  const form = checkForm(raw, schema)
  const { version, key: formKey } = form
  const { door = c.req.path } = c.var.scope
  const back = { action: door, raw: form.raw, formKey, version }
  const more = withMoreRows(raw)
  if (more) return { ok: false, back: { ...back, raw: more } }
  if (!form.ok) return { ok: false, back: { ...back, problems: form.problems } }
  const outcome = orNotFound(
    await once(signedScope(c), formKey, (inside) => act(inside, { value: form.value, version })),
  )
  if (outcome.ok) return outcome
  return { ok: false, back: { ...back, refusal: outcome.problem } }
}

/** The status of a page that shows a form again. */
export const statusOf = (back: Back | undefined): 200 | 409 | 422 =>
  back?.refusal ? 409 : back?.problems ? 422 : 200
