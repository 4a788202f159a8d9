import { HTTPException } from 'hono/http-exception'

/** What an action answers: done with a value, or refused for a reason that a person can act on. */
export type Outcome<Value, Refusal extends string> =
  | { ok: true; value: Value }
  | { ok: false; problem: Refusal }

export const done = <Value>(value: Value) => ({ ok: true, value }) as const
export const refused = <Refusal extends string>(problem: Refusal) =>
  ({ ok: false, problem }) as const

/** The one row that must be there: its absence is a bug, not a refusal. */
export function only<Row>(rows: readonly Row[]): Row {
  const [row] = rows
  if (row === undefined || rows.length > 1) throw new Error(`expected one row, got ${rows.length}`)
  return row
}

/** Absent and not-yours look the same to whoever asks. */
export function orNotFound<Value>(value: Value | undefined | null): Value {
  if (value === undefined || value === null) throw new HTTPException(404)
  return value
}
