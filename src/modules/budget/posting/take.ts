import type { Context } from 'hono'
import type { z } from 'zod'
import { type Env, signedScope } from '#platform/http/env.ts'
import { checkForm, type Problem, type Raw, readPosted } from '#platform/http/form.ts'
import { statusAfter } from '#platform/http/sent.ts'
import type { Bilingual } from '#platform/locale.ts'
import { once } from '#platform/once.ts'
import { type Outcome, orNotFound } from '#platform/outcome.ts'
import type { SignedScope } from '#platform/scope.ts'

/** A form that came back, by the address it was sent to. */
export type Sent = {
  action: string
  raw: Raw
  formKey: string
  version: number | undefined
  problems?: readonly Problem[] | undefined
}

/** Not done: the form as it was sent, and the sentence that says why when it was refused. */
export type Undone = { ok: false; sent: Sent; why?: string }

type Posted<Value> = {
  value: Value
  version: number | undefined
  files: Map<string, File[]>
}

/** Reads a form, does its act once, and answers with what came of it; what does not exist for the person is a 404. */
export async function take<Schema extends z.ZodType, Value, Refusal extends string>(
  c: Context<Env>,
  schema: Schema,
  act: (
    scope: SignedScope,
    posted: Posted<z.infer<Schema>>,
  ) => Promise<Outcome<Value, Refusal> | undefined>,
  sentences: Bilingual<Record<Refusal, string>>,
): Promise<{ ok: true; value: Value } | Undone> {
  const { raw, files } = await readPosted(c)
  const form = checkForm(raw, schema)
  const { version, key: formKey } = form
  const sent = { action: c.req.path, raw: form.raw, formKey, version }
  if (!form.ok) return { ok: false, sent: { ...sent, problems: form.problems } }
  const outcome = orNotFound(
    await once(signedScope(c), formKey, (inside) =>
      act(inside, { value: form.value, version, files }),
    ),
  )
  if (outcome.ok) return outcome
  return { ok: false, sent, why: sentences[c.var.scope.locale][outcome.problem] }
}

/** The status of a page that shows a form again. */
export const statusOf = (undone: Undone | undefined): 200 | 409 | 422 =>
  statusAfter(undone?.sent, undone?.why)
