import { errorFacts } from '#platform/log.ts'
import { runCommand } from './app/commands.ts'

// A fault that nobody caught is a bug: say it once, in full, and end with a code that a supervisor sees.
process.on('uncaughtException', (error) => {
  process.stderr.write(`${JSON.stringify({ level: 'error', message: 'uncaught', ...errorFacts(error) })}\n`)
  process.exit(1)
})

process.exitCode = await runCommand(process.argv.slice(2), process.env)
