import type { Context } from 'hono'
import { z } from 'zod'
import type { Env } from '#platform/http/env.ts'
import { faultText } from '#platform/http/faults.ts'
import { type Problem, type Raw, readForm } from '#platform/http/form.ts'
import type { SaveOutcome } from './actions.ts'
import { type Answers, readAnswers, typedOf } from './answers.ts'
import type { FormDefinition } from './definition.ts'

export type PostedSheet = {
  /** The revision that the answers were typed on. */
  base: number
  answers: Answers
  /** Texts that cannot be stored: nothing may be saved while there are any. */
  problems: Problem[]
  raw: Raw
  key: string
}

/** Reads a posted sheet, whole from a form or in part from the island that saves while people type. */
export async function readPostedSheet(
  c: Context<Env>,
  definition: FormDefinition,
): Promise<PostedSheet> {
  const form = await readForm(c, z.record(z.string(), z.unknown()))
  const { answers, problems } = readAnswers(definition, form.raw)
  const base = Number(/^\d{1,9}$/.exec([form.raw._base ?? ''].flat()[0] ?? '')?.[0] ?? 0)
  return {
    base,
    answers,
    problems: form.ok ? problems : form.problems,
    raw: form.raw,
    key: form.key,
  }
}

/** Whether the island asks (it reads JSON) and not a browser that wants a page. */
export const asksForJson = (c: Context<Env>): boolean =>
  c.req.header('accept')?.includes('application/json') ?? false

/** The answer that the saving island reads; values are the texts a field would post. */
export function answerSave<Refusal extends string>(
  c: Context<Env>,
  outcome: SaveOutcome | { ok: false; problem: Refusal },
) {
  if (outcome.ok) {
    const { revision, applied, others } = outcome.value
    return c.json({ revision, applied, others: typedByField(others) })
  }
  if ('conflicts' in outcome) {
    const { problem, revision, others } = outcome
    const conflicts = Object.fromEntries(
      outcome.conflicts.map(({ field, theirs }) => [field, typedOf(theirs)]),
    )
    return c.json({ problem, revision, conflicts, others: typedByField(others) }, 409)
  }
  return c.json({ problem: outcome.problem }, 409)
}

/** Tells the saving island which texts cannot be stored. */
export const answerProblems = (c: Context<Env>, problems: readonly Problem[]) =>
  c.json(
    {
      problem: 'invalid',
      faults: problems.map((problem) => ({
        field: problem.field,
        text: faultText(c.var.scope.locale, problem),
      })),
    },
    422,
  )

const typedByField = (answers: Answers): Record<string, string[]> =>
  Object.fromEntries(Object.entries(answers).map(([field, answer]) => [field, typedOf(answer)]))
