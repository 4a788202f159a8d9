import { randomBytes } from 'node:crypto'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect } from '#platform/database.ts'
import { startEmbeddedPostgres } from '#platform/postgres/embedded.ts'
import { startProgram } from './program.ts'
import { commitRate } from './storm/commits.ts'
import { type Applicant, aCall, manyApplicants } from './storm/prepare.ts'
import { faultsOf } from './storm/proof.ts'
import { type Answer, LINES, percentile, rush } from './storm/rush.ts'

// Everybody submits in the last minute: each case that was acknowledged is stored once, none that
// came after the deadline is. Beside it the bare commit rate of the same server, in the same run.

const COUNT = Number(process.env.STORM_COUNT ?? 500)
const SECONDS = Number(process.env.STORM_SECONDS ?? 60)
const BARE_SECONDS = Number(process.env.STORM_BARE_SECONDS ?? 10)
const LATE = Math.ceil(COUNT / 10)
const PREPARING_MS = 5_000

const dataDir = await mkdtemp(join(tmpdir(), 'benkhoi-storm-'))
// Closed to all others, it would send the database to a place where nobody clears it away.
await chmod(dataDir, 0o755)
const secret = randomBytes(32).toString('base64url')
const postgres = await startEmbeddedPostgres({ dataDir, log: () => undefined })
say('Starting the built program on an empty database')
const program = await startProgram(dataDir, { DATABASE_URL: postgres.url, AUTH_SECRET: secret })
const { db, pool, close } = connect(postgres.url)
let failed = false
try {
  failed = await storm()
} finally {
  await close()
  await program.stop()
  await postgres.stop()
  await rm(dataDir, { recursive: true })
}
if (failed) process.exit(1)

async function storm(): Promise<boolean> {
  const far = new Date(Date.now() + 86_400_000)
  const [minute, once] = [await aCall(db, 'PHUT', far), await aCall(db, 'LUC', far)]
  say(`Preparing ${2 * COUNT + LATE} complete drafts`)
  const paced = await manyApplicants(db, { callId: minute, count: COUNT + LATE, secret })
  const atOnce = await manyApplicants(db, { callId: once, count: COUNT, secret })
  const bare = await commitRate(pool, postgres.url, BARE_SECONDS)

  say(`${COUNT} in the last ${SECONDS} s before a deadline, and ${LATE} right after it`)
  const opens = Date.now() + PREPARING_MS
  const deadline = opens + SECONDS * 1000
  await pool.query('update support.calls set closes_at = $1 where id = $2', [
    new Date(deadline),
    minute,
  ])
  const first = await rush(program.origin, lastMinute(paced, opens, deadline))
  say(`${COUNT} at once, with the deadline far away`)
  const began = Date.now()
  const second = await rush(
    program.origin,
    atOnce.map((applicant) => ({ applicant, at: began })),
  )
  const took = (Date.now() - began) / 1000
  const faults = [
    ...(await faultsOf(db, minute, first)),
    ...(await faultsOf(db, once, second)),
    ...lateOnes(first, paced),
  ]
  report({ first, second, took, bare, faults })
  return faults.length > 0
}

/** Evenly through the minute, and the late ones in the three seconds after the deadline. */
function lastMinute(applicants: readonly Applicant[], opens: number, deadline: number) {
  return applicants.map((applicant, index) => ({
    applicant,
    at:
      index < COUNT
        ? opens + ((deadline - opens) * index) / COUNT
        : deadline + 1 + (3_000 * (index - COUNT)) / LATE,
  }))
}

function lateOnes(answers: readonly Answer[], applicants: readonly Applicant[]): string[] {
  const late = new Set(applicants.slice(COUNT).map(({ caseId }) => caseId))
  const taken = answers.filter(({ caseId, acknowledged }) => acknowledged && late.has(caseId))
  return taken.length > 0 ? [`${taken.length} were taken after the deadline`] : []
}

type Found = {
  first: Answer[]
  second: Answer[]
  took: number
  bare: Awaited<ReturnType<typeof commitRate>>
  faults: string[]
}

function report({ first, second, took, bare, faults }: Found) {
  const row = (name: string, answers: Answer[], seconds: number) => {
    const yes = answers.filter(({ acknowledged }) => acknowledged)
    const cells = [
      name,
      String(answers.length),
      String(yes.length),
      String(answers.length - yes.length),
      (yes.length / seconds).toFixed(1),
      percentile(yes, 0.5).toFixed(0),
      percentile(yes, 0.99).toFixed(0),
    ]
    return `| ${cells.join(' | ')} |`
  }
  say(`
| storm | sent | acknowledged | refused | acknowledged/s | p50 ms | p99 ms |
| --- | ---: | ---: | ---: | ---: | ---: | ---: |
${row(`the last ${SECONDS} s`, first, SECONDS)}
${row('all at once', second, took)}

- bare commits of one row: ${bare.perSecond.toFixed(0)} a second (${bare.tool}, 16 clients, ${BARE_SECONDS} s)
- at most ${LINES} requests under way; times from the press of the button
- Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model}, which the storm, PostgreSQL and the program share
- ${faults.length === 0 ? 'each acknowledged one is stored once with its entry and receipt, numbers without a gap, none after the deadline' : `FAULTS: ${faults.join('; ')}`}`)
}

function say(words: string) {
  process.stdout.write(`${words}\n`)
}
