import { DrizzleQueryError } from 'drizzle-orm'
import { DatabaseError } from 'pg'

export type Level = 'debug' | 'info' | 'warn' | 'error'
export type Log = Record<Level, (message: string, facts?: Record<string, unknown>) => void>

const rank = { debug: 0, info: 1, warn: 2, error: 3, silent: 4 }

/** One JSON object a line on the standard error stream; personal data stays out of it. */
export function createLog(
  threshold: Level | 'silent',
  write = (line: string): unknown => process.stderr.write(`${line}\n`),
): Log {
  const at =
    (level: Level) =>
    (message: string, facts: Record<string, unknown> = {}) => {
      if (rank[level] < rank[threshold]) return
      write(JSON.stringify({ time: new Date().toISOString(), level, message, ...facts }))
    }
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') }
}

/** An error as log facts, with its causes. Of a failed query the text is told, never the values. */
export function errorFacts(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { error: String(error) }
  const cause = error.cause ? { cause: errorFacts(error.cause) } : {}
  if (error instanceof DrizzleQueryError)
    return { error: 'a query failed', query: error.query, stack: framesOf(error), ...cause }
  if (error instanceof DatabaseError) {
    const { code, constraint } = error
    return { error: withoutValue(error), code, constraint, stack: framesOf(error), ...cause }
  }
  return { error: error.message, stack: error.stack, ...cause }
}

/** A stack repeats the message, and values may look like its lines: only what comes after the message is taken. */
function framesOf({ message, stack = '' }: Error): string | undefined {
  const start = stack.indexOf(message)
  return start < 0 ? undefined : stack.slice(start + message.length).trimStart()
}

/** Complaints about a value (class 22 of the SQL standard) quote it. */
const withoutValue = ({ message, code }: DatabaseError): string =>
  code?.startsWith('22') ? message.replace(/".*"/s, '"…"') : message
