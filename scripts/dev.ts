import { createServer } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { createServer as createVite, isRunnableDevEnvironment, type Plugin } from 'vite'
import { authSecret, openDatabase } from '../src/app/open-database.ts'
import { readConfig } from '../src/platform/config.ts'
import { createLog } from '../src/platform/log.ts'
import { claim } from '../src/platform/running.ts'
import { root } from './built.ts'

// The development server: it owns the database and the jobs and keeps them, while the web
// application is read anew when a file of it changes. Jobs and schema need a restart.

/** A page made on the server has no module to swap in the browser: it is loaded again. */
const reloadPages: Plugin = {
  name: 'reload-pages',
  hotUpdate({ modules }) {
    if (this.environment.name === 'ssr' && modules.length > 0) vite.ws.send({ type: 'full-reload' })
  },
}

const read = readConfig({ DATA_DIR: '.data/dev', LOG_LEVEL: 'debug', ...process.env })
if (!read.ok) fail(read.faults.join('\n'))
const { config } = read
const log = createLog(config.logLevel)
const hold = await claim(config.dataDir, { address: config.origin })
if (!hold.ok) fail(`A development server already runs at ${hold.running.address}.`)

const http = createServer()
const vite = await createVite({
  root,
  appType: 'custom',
  server: { middlewareMode: true, hmr: { server: http } },
  plugins: [reloadPages],
})
const environment = vite.environments.ssr
if (!isRunnableDevEnvironment(environment)) fail('Vite cannot run the program in this process.')
const load = <Face>(path: string) => environment.runner.import<Face>(path)

const database = await openDatabase(config, log)
const opening = await load<typeof import('../src/app/program.ts')>('/src/app/program.ts')
const program = await opening.openProgram({
  url: database.url,
  config,
  authSecret: await authSecret(config),
  log,
  worker: true,
})
const first = await load<typeof import('../src/app/first-start.ts')>('/src/app/first-start.ts')
const say = (words: string) => process.stdout.write(`${words}\n`)
await first.firstStart(program, { config, empty: process.argv.includes('--empty'), say })
const { startWorkers } = await load<typeof import('../src/app/workers.ts')>('/src/app/workers.ts')
const work = [...program.background, ...program.timetable]
await startWorkers(program.boss, work, program.deps, log)

const answer = getRequestListener(async (request, env) => {
  const { createApp } = await load<typeof import('../src/app.tsx')>('/src/app.tsx')
  const { createModules } = await load<typeof import('../src/modules.ts')>('/src/modules.ts')
  const { devAssets } = await load<typeof import('../src/ui/assets.ts')>('/src/ui/assets.ts')
  const app = createApp({
    ...program.deps,
    modules: createModules({ auth: program.auth }),
    log,
    health: { ready: program.ready },
    assets: devAssets,
  })
  return forDevelopment(await app.fetch(request, env))
})
http.on('request', (request, response) =>
  vite.middlewares(request, response, () => answer(request, response)),
)
http.listen(config.port)
const words = await load<typeof import('../src/app/opening-words.ts')>('/src/app/opening-words.ts')
say(await words.openingWords(program, config))

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, async () => {
    http.close()
    http.closeAllConnections()
    await vite.close()
    await program.close()
    await database.stop()
    await hold.release()
    process.exit(0)
  })

/** Vite writes styles into the page and talks to it over a socket; both stay forbidden outside development. */
async function forDevelopment(answered: Response): Promise<Response> {
  const response = new Response(answered.body, answered)
  response.headers.set('content-security-policy', "default-src 'self' 'unsafe-inline' data: ws:")
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response
  const page = (await response.text()).replace(
    '</head>',
    '<script type="module" src="/@vite/client"></script></head>',
  )
  return new Response(page, response)
}

function fail(reason: string): never {
  process.stderr.write(`${reason}\n`)
  process.exit(1)
}
