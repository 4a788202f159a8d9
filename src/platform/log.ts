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

/** An error as log facts, with its causes. */
export const errorFacts = (error: unknown): Record<string, unknown> =>
  error instanceof Error
    ? {
        error: error.message,
        stack: error.stack,
        ...(error.cause ? { cause: errorFacts(error.cause) } : {}),
      }
    : { error: String(error) }
