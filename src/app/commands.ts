import { type Config, readConfig } from '#platform/config.ts'
import { createLog } from '#platform/log.ts'
import { verify } from './ledger-commands.ts'
import { grantRoleTo } from './people-commands.ts'
import { checkPlanFile, loadPlan } from './plan-commands.ts'
import { serveCity } from './serve.ts'

const usage = `Bến Khởi
  npm start                        opens the platform; the first time with sample data
  npm start -- --empty             the same without sample data
  npm run plan -- check FILE       checks a plan file and names line and reason of each fault
  npm run plan -- load FILE        loads a plan file into the database
  npm run ledger -- verify         recomputes every seal of the ledger
  npm run grant -- EMAIL ROLE      gives a person a role of the city, such as administrator`

type Env = Record<string, string | undefined>

/** Runs what the command line asks for and answers with the exit code. */
export async function runCommand(words: readonly string[], env: Env): Promise<number> {
  const [command = 'serve', action, ...rest] = words.filter((word) => word !== '--empty')
  if (command === 'plan' && action === 'check') return checkPlanFile(rest)
  const read = readConfig(env)
  if (!read.ok) {
    for (const fault of read.faults) say(fault)
    return 1
  }
  const { config } = read
  const run = commandFor(command, action, rest, words.includes('--empty'), config)
  if (!run) {
    say(usage)
    return 2
  }
  return run()
}

function commandFor(
  command: string,
  action: string | undefined,
  rest: readonly string[],
  empty: boolean,
  config: Config,
): (() => Promise<number>) | undefined {
  const log = createLog(config.logLevel)
  if (command === 'serve' && action === undefined) return () => serveCity({ config, log, empty })
  if (command === 'plan' && action === 'load') return () => loadPlan(config, log, rest)
  if (command === 'ledger' && action === 'verify') return () => verify(config, log)
  if (command === 'grant' && action) return () => grantRoleTo(config, log, action, rest[0])
  return undefined
}

const say = (words: string) => process.stderr.write(`${words}\n`)
