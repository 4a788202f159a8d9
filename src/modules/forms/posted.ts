import type { Context } from 'hono'
import { z } from 'zod'
import type { Env } from '#platform/http/env.ts'
import { faultText } from '#platform/http/faults.ts'
import { type Problem, type Raw, readForm } from '#platform/http/form.ts'
import type { SaveOutcome } from './actions.ts'
import { type Answers, typedOf } from './answers.ts'
import { type FormDefinition, fieldsOf } from './definition.ts'
import { readAnswers } from './reading.ts'
import { cellName, typedColumns } from './table-rules.ts'

export type PostedSheet = {
  /** The revision that the answers were typed on. */
  base: number
  answers: Answers
  /** Texts that cannot be stored: nothing may be saved while there are any. */
  problems: Problem[]
  raw: Raw
  key: string
  /** The table whose rows a button was pressed for, when one was: the page is shown again there. */
  rowsOf: string | undefined
}

/** Reads a posted sheet, whole from a form or in part from the island that saves while people type. */
export async function readPostedSheet(
  c: Context<Env>,
  definition: FormDefinition,
  stored: Answers = {},
): Promise<PostedSheet> {
  const form = await readForm(c, z.record(z.string(), z.unknown()))
  const pressed = rowButton(definition, form.raw)
  const raw = { ...form.raw, ...pressed?.emptied }
  const { answers, problems } = readAnswers(definition, raw, stored)
  const base = Number(/^\d{1,9}$/.exec([raw._base ?? ''].flat()[0] ?? '')?.[0] ?? 0)
  return {
    base,
    answers,
    problems: form.ok ? problems : form.problems,
    raw,
    key: form.key,
    rowsOf: pressed?.table,
  }
}

/** What a button under or in a table asks for: `<table>` wants more rows, `<table>.<row>` is to go. */
function rowButton(
  definition: FormDefinition,
  raw: Raw,
): { table: string; emptied: Raw } | undefined {
  const [table, row] = ([raw._row ?? ''].flat()[0] ?? '').split('.')
  const field = fieldsOf(definition).find(({ code, type }) => type === 'table' && code === table)
  if (!field) return undefined
  const gone = row && /^[a-z0-9]{1,24}$/.test(row) ? typedColumns(field) : []
  const emptied = gone.map((column) => [cellName(field.code, row ?? '', column.code), ''])
  return { table: field.code, emptied: Object.fromEntries(emptied) }
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
