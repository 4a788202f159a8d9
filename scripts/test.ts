import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './built.ts'
import { ensureChromium } from './chromium.ts'

// All that must hold, in the order in which it is quickest to learn that it does not.
// `npm run test:database` leaves out what has nothing to do with the database server.

const results = join(root, 'test-results')
const tally = { passed: 0, failed: 0 }
const bin = (name: string) => join(root, 'node_modules', '.bin', name)

rmSync(results, { recursive: true, force: true })
mkdirSync(results)

if (process.argv[2] === 'database') {
  suite('Tests on the database server given by TEST_DATABASE_URL', 'vitest.config.ts')
} else {
  step('Formatting and lint', bin('biome'), 'check', '.')
  step('Types', bin('tsc'), '--noEmit')
  step('The migrations agree with each other', bin('drizzle-kit'), 'check')
  migrationsAreUpToDate()
  step('Build', process.execPath, join(root, 'scripts', 'build.ts'), '--if-needed')
  suite('Tests', 'vitest.config.ts')
  heading('A browser for the tests')
  process.env.CHROMIUM_PATH = await ensureChromium().catch((error: Error) => end(error.message))
  suite('Journeys in the browser', 'vitest.e2e.config.ts')
}
end()

function heading(title: string) {
  process.stdout.write(`\n== ${title}\n`)
}

function step(title: string, program: string, ...words: string[]) {
  heading(title)
  if (!run(program, words)) end(`Stopped at: ${title}`)
}

function run(program: string, words: string[]): boolean {
  const ended = spawnSync(program, words, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] })
  return ended.status === 0
}

function migrationsAreUpToDate() {
  heading('The migrations say what the schemas say')
  const copy = join(results, 'migrations')
  cpSync(join(root, 'migrations'), copy, { recursive: true })
  const before = readdirSync(copy).length
  process.env.MIGRATIONS = 'test-results/migrations'
  const generated = run(bin('drizzle-kit'), ['generate'])
  delete process.env.MIGRATIONS
  if (!generated || readdirSync(copy).length !== before)
    end(
      'A schema changed without its migration: run "npm run migration" and commit what it writes.',
    )
}

function suite(title: string, config: string) {
  heading(title)
  const report = join(results, `${config}.json`)
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile=${report}`]
  const succeeded = run(process.execPath, [
    join(root, 'node_modules', 'vitest', 'vitest.mjs'),
    ...['run', '--config', config, ...reporters],
  ])
  const found = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : {}
  tally.passed += Number(found.numPassedTests ?? 0)
  tally.failed += Number(found.numFailedTests ?? 0)
  if (!succeeded) end(`Stopped at: ${title}`)
  if (found.numPassedTests !== found.numTotalTests)
    end('Some tests were left out: a test that does not run proves nothing.')
}

/** Says why it ends, and always how many; a fault outside a test counts as one. */
function end(fault?: string): never {
  if (fault) process.stdout.write(`\n${fault}\n`)
  const failed = tally.failed || (fault ? 1 : 0)
  process.stdout.write(`\n${tally.passed} passed, ${failed} failed\n`)
  process.exit(failed === 0 ? 0 : 1)
}
