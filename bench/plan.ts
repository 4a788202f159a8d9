import { spawnSync } from 'node:child_process'
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect } from '#platform/database.ts'
import { startEmbeddedPostgres } from '#platform/postgres/embedded.ts'
import { startProgram } from './program.ts'
import { until } from './programs.ts'
import { percentile } from './storm/rush.ts'

// The plan and the evidence of its indicators over a ledger of a million entries, rendered anew for each question:
// whoever sends a cookie is never served from the page cache.

const ENTRIES = Number(process.env.PLAN_ENTRIES ?? 1_000_000)
/** Entries of each act that an indicator counts; one in a hundred is taken back later. */
const COUNTED = Number(process.env.PLAN_COUNTED ?? 20_000)
const QUESTIONS = Number(process.env.PLAN_QUESTIONS ?? 200)

const dataDir = await mkdtemp(join(tmpdir(), 'benkhoi-plan-'))
// Closed to all others, it would send the database to a place where nobody clears it away.
await chmod(dataDir, 0o755)
const postgres = await startEmbeddedPostgres({ dataDir, log: () => undefined })
const { pool, close } = connect(postgres.url)
const settings = {
  DATABASE_URL: postgres.url,
  AUTH_SECRET: 'only-for-this-run-of-the-bench-0123456789',
}
try {
  say('Starting the built program on a database with a plan')
  const program = await startProgram(dataDir, settings)
  try {
    await loadPlan()
    await fill()
    say('Waiting until the program has counted, which it does every minute')
    await until('the program has counted', hasCounted, { everyMs: 1_000, minutes: 15 })
    await report(program.origin)
  } finally {
    await program.stop()
  }
} finally {
  await close()
  await postgres.stop()
  await rm(dataDir, { recursive: true })
}

async function loadPlan() {
  const file = `plans/${(await readFile('plans/first-start.txt', 'utf8')).trim()}`
  const words = ['run', 'plan', '--silent', '--', 'load', file]
  const { status, stderr } = spawnSync('npm', words, {
    env: { ...process.env, ...settings, DATA_DIR: dataDir },
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`the plan was not loaded: ${stderr}`)
}

type Indicator = { code: string; measure: { act?: string; of?: { act?: string } | string } }

async function indicators(): Promise<Indicator[]> {
  const { rows } = await pool.query<{ indicators: Indicator[] }>(
    `select content -> 'indicators' as indicators from plan.plans limit 1`,
  )
  return rows[0]?.indicators ?? []
}

async function fill() {
  const acts = new Set(
    (await indicators()).flatMap(({ measure: { act, of } }) => {
      const inner = typeof of === 'object' ? of.act : undefined
      return [act, inner].filter((each) => each !== undefined)
    }),
  )
  say(`Writing ${ENTRIES} entries, ${COUNTED} of each of ${[...acts].join(', ')}`)
  for (const act of acts) await write(act, COUNTED)
  await pool.query(
    `
    insert into platform.ledger_entries
      (id, act, subject_type, subject_id, subject_label, startup_id, occurred_at, recorded_at, corrects)
    select gen_random_uuid(), act || '-annulled', subject_type, subject_id, subject_label, startup_id,
      occurred_at + interval '1 day', recorded_at + interval '1 day', id
    from platform.ledger_entries where act = any($1) and seq % 100 = 0`,
    [[...acts]],
  )
  const { rows } = await pool.query<{ count: string }>(
    'select count(*) from platform.ledger_entries',
  )
  await write('support.case-saved', ENTRIES - Number(rows[0]?.count ?? 0))
  await pool.query('vacuum analyze platform.ledger_entries')
}

/** Spread over the years of the plan and among ten thousand startups. */
function write(act: string, count: number) {
  return pool.query(
    `insert into platform.ledger_entries
      (id, act, subject_type, subject_id, subject_label, startup_id, organisation_id, occurred_at, recorded_at, amount, facts)
    select gen_random_uuid(), $1, 'case', gen_random_uuid(), 'B-' || n,
      md5((n % 10000)::text)::uuid, md5((n % 200)::text)::uuid,
      timestamptz '2017-06-05' + (n % 1300) * interval '1 day', timestamptz '2017-06-05' + (n % 1300) * interval '1 day',
      100000000, '{"kind": "comprehensive", "model": "private"}'
    from generate_series(1, $2::int) n`,
    [act, count],
  )
}

async function hasCounted(): Promise<boolean> {
  const { rows } = await pool.query<{ done: boolean }>(`
    select count(*) > 0 and min(up_to) >= (select max(seq) from platform.ledger_entries) as done
    from plan.kept_measures`)
  return rows[0]?.done ?? false
}

async function report(origin: string) {
  const codes = (await indicators()).map(({ code }) => code)
  const pages: [string, string[]][] = [
    ['plan', ['/ke-hoach']],
    ['evidence of an indicator', codes.map((code) => `/ke-hoach/chi-tieu/${code}`)],
    ['evidence, a later page', codes.map((code) => `/ke-hoach/chi-tieu/${code}?trang=20`)],
  ]
  say(`
Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model}; one client, ${QUESTIONS} questions each

| page | p50 ms | p95 ms | p99 ms |
| --- | ---: | ---: | ---: |`)
  for (const [name, paths] of pages) tell(name, await ask(origin, paths))
  const signed = () => write('support.award-signed', 1)
  tell('plan, a contract signed before each question', await ask(origin, ['/ke-hoach'], signed))
}

function tell(name: string, times: readonly { ms: number }[]) {
  const cells = [0.5, 0.95, 0.99].map((share) => percentile(times, share).toFixed(1))
  say(`| ${name} | ${cells.join(' | ')} |`)
}

async function ask(origin: string, paths: readonly string[], before?: () => Promise<unknown>) {
  const times: { ms: number }[] = []
  for (let n = -20; n < QUESTIONS; n += 1) {
    const path = paths.at(n % paths.length) ?? '/'
    await before?.()
    const began = performance.now()
    const answer = await fetch(origin + path, { headers: { cookie: 'anew=1' } })
    await answer.arrayBuffer()
    if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`)
    if (n >= 0) times.push({ ms: performance.now() - began })
  }
  return times
}

function say(words: string) {
  process.stdout.write(`${words}\n`)
}
