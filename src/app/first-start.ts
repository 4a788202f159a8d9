import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { hasPlan, loadPlanText } from '#modules/plan/index.ts'
import type { Config } from '#platform/config.ts'
import { changeSite } from '#platform/site.ts'
import { loadSample } from '../sample/load.ts'
import type { Program } from './program.ts'
import { systemScope } from './scopes.tsx'

const PLAN = 'plans/hai-phong-2017-2020.yaml'

type Given = { config: Config; empty: boolean; say(words: string): void }

/** The first start of a built-in database loads the charter and, unless asked not to, sample records through real actions. */
export async function firstStart(program: Program, { config, empty, say }: Given): Promise<void> {
  const scope = systemScope(program.deps)
  if (await hasPlan(scope)) return
  const text = await readFile(join(import.meta.dirname, '..', '..', PLAN), 'utf8')
  const loaded = await loadPlanText(scope, text)
  if (!loaded.ok)
    throw new Error(`${PLAN} has ${loaded.faults.length} faults: npm run plan -- check ${PLAN}`)
  if (empty) return
  say('Loading sample data, once. With npm start -- --empty there is none.')
  await changeSite(program.deps.db, { sample: true })
  await loadSample(program, config)
}
