import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect } from '#platform/database.ts'
import { migrate } from '#platform/migrate.ts'
import { startEmbeddedPostgres } from '#platform/postgres/embedded.ts'
import { goldenFigures } from './search/golden.ts'
import { fill } from './search/index.ts'
import { type Figures, questions, timesOf } from './search/times.ts'

// How fast and how well the search finds, at two sizes; its page under load stands in `npm run bench`.

const SIZES = (process.env.BENCH_DOCUMENTS ?? '10000,100000').split(',').map(Number)

for (const size of SIZES) await measureIndex(size)

async function measureIndex(size: number) {
  const dataDir = await mkdtemp(join(tmpdir(), 'benkhoi-search-'))
  await chmod(dataDir, 0o755)
  const postgres = await startEmbeddedPostgres({ dataDir, log: () => undefined })
  await migrate(postgres.url)
  const { db, close } = connect(postgres.url)
  try {
    say(`\n${size.toLocaleString('en')} documents`)
    const seconds = await fill(db, size)
    say(`- written into the index in ${seconds.toFixed(0)} s`)
    say('\n| asked | example | p50 ms | p95 ms |\n| --- | --- | ---: | ---: |')
    for (const one of questions) row(one.name, one.asked[0] ?? '', await timesOf(db, one))
    const { asked, first, recall, meanReciprocalRank } = await goldenFigures(db)
    say(
      `\n- golden set: ${asked} questions, ${first} with the right thing first, ` +
        `recall in the first twenty ${recall.toFixed(3)}, mean reciprocal rank ${meanReciprocalRank.toFixed(3)}`,
    )
  } finally {
    await close()
    await postgres.stop()
    await rm(dataDir, { recursive: true })
  }
}

function row(name: string, example: string, { p50, p95 }: Figures) {
  say(`| ${name} | ${example} | ${p50.toFixed(1)} | ${p95.toFixed(1)} |`)
}

function say(words: string) {
  process.stdout.write(`${words}\n`)
}
