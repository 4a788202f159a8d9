import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { CONNECTIONS, findLoadTool, type Measured } from './load.ts'
import { startNginx } from './nginx.ts'
import { pages, type SavedPage, save } from './pages.ts'
import { type RunningProgram, startProgram, untilIdle } from './program.ts'
import { findProgram, versionOf } from './programs.ts'
import { differentQuestions } from './questions.ts'

// How fast the program answers, beside nginx serving the same bytes on the same machine in the
// same minute: the ratio is what can be compared between machines.

const SECONDS = Number(process.env.BENCH_SECONDS ?? 10)
const WARM_UP_SECONDS = 3

const { nginx, tool } = tools()
const dataDir = await mkdtemp(join(tmpdir(), 'benkhoi-bench-'))
// Closed to all others, it would send the database to a place where nobody clears it away.
await chmod(dataDir, 0o755)
say('First start: the build, the database and the sample data')
const first = await startProgram(dataDir)
await first.stop()
const program = await startProgram(dataDir)
try {
  say(`Measuring: ${SECONDS} seconds at ${CONNECTIONS} connections for each page`)
  await untilIdle(program.origin)
  const rows = await measure(program)
  const residentMB = program.residentMB()
  const questions = await measureQuestions(program)
  report(rows, questions, { first, second: program, residentMB })
} finally {
  await program.stop()
  await rm(dataDir, { recursive: true })
}

function tools() {
  const nginx = findProgram('nginx')
  const tool = findLoadTool()
  if (nginx && tool) return { nginx, tool }
  const missing = [!nginx && 'nginx', !tool && 'wrk'].filter(Boolean).join(' and ')
  say(`The bench needs ${missing}: as root on Debian, apt-get install nginx-light wrk.`)
  process.exit(1)
}

type Row = { page: SavedPage; ours: Measured; beside: Measured }

async function measure({ origin }: RunningProgram): Promise<Row[]> {
  const saved: SavedPage[] = []
  for (const page of pages) saved.push(await save(page, origin))
  const server = await startNginx(nginx, saved)
  try {
    // The first page would be measured while what answers all of them is still being compiled.
    for (const { path } of saved) tool.measure(origin, [path], WARM_UP_SECONDS)
    return saved.map((page) => ({
      page,
      ours: ask(origin, [page.path]),
      beside: ask(server.origin, [server.pathOf(page)]),
    }))
  } finally {
    await server.stop()
  }
}

type Questions = { asked: number; each: Measured }

async function measureQuestions({ origin }: RunningProgram): Promise<Questions> {
  const paths = await differentQuestions(origin)
  return { asked: paths.length, each: ask(origin, paths) }
}

function ask(origin: string, paths: readonly string[]): Measured {
  tool.measure(origin, paths, WARM_UP_SECONDS)
  return tool.measure(origin, paths, SECONDS)
}

type Starts = { first: RunningProgram; second: RunningProgram; residentMB: number }

function report(rows: Row[], questions: Questions, { first, second, residentMB }: Starts) {
  const n = (value: number) => value.toLocaleString('en', { maximumFractionDigits: 0 })
  const ms = (value: number) => value.toFixed(1)
  say(`
| page | address | bytes | requests/s | p50 ms | p99 ms | nginx requests/s | p50 ms | p99 ms | ratio |
| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |`)
  for (const { page, ours, beside } of rows) {
    const cells = [
      ...[page.name, `\`${page.path}\``, n(page.body.length)],
      ...[n(ours.perSecond), ms(ours.p50), ms(ours.p99)],
      ...[n(beside.perSecond), ms(beside.p50), ms(beside.p99)],
      (ours.perSecond / beside.perSecond).toFixed(2),
    ]
    say(`| ${cells.join(' | ')} |`)
  }
  say(`
- first start, with build, database and sample data: ${(first.startMs / 1000).toFixed(1)} s
- second start: ${(second.startMs / 1000).toFixed(1)} s
- search, ${questions.asked} different questions in turn: ${n(questions.each.perSecond)} a second, p50 ${ms(questions.each.p50)} ms, p99 ${ms(questions.each.p99)} ms
- resident memory of the web process: ${n(residentMB)} MB after the pages of the table, ${n(second.residentMB())} MB after the different questions
- ${CONNECTIONS} connections, ${SECONDS} s a page after ${WARM_UP_SECONDS} s of warming up, tool: ${tool.name}
- Node ${process.versions.node}, ${versionOf(nginx, '-v')}
- ${cpus().length} × ${cpus()[0]?.model}, which the load tool, PostgreSQL and nginx share`)
}

function say(words: string) {
  process.stdout.write(`${words}\n`)
}
