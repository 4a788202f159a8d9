import { errorFacts } from '#platform/log.ts'
import { runCommand } from './app/commands.ts'

const tell = (message: string, error: unknown) =>
  process.stderr.write(`${JSON.stringify({ level: 'error', message, ...errorFacts(error) })}\n`)

// A fault that nobody caught is a bug: say it once, in full, and end with a code that a supervisor sees.
process.on('uncaughtException', (error) => {
  tell('uncaught', error)
  process.exit(1)
})

try {
  process.exitCode = await runCommand(process.argv.slice(2), process.env)
} catch (error) {
  tell('stopped', error)
  process.stderr.write(`\nBến Khởi stopped: ${errorFacts(error).error}\n`)
  process.exitCode = 1
}
