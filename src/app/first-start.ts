import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { hasPlan, loadPlanText } from '#modules/plan/index.ts'
import type { Config } from '#platform/config.ts'
import { inTransaction } from '#platform/scope.ts'
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
  // All of it or nothing: a first start that was broken off is a first start again.
  await inTransaction(scope, async (inside) => {
    const loaded = await loadPlanText(inside, text)
    if (!loaded.ok)
      throw new Error(`${PLAN} has ${loaded.faults.length} faults: npm run plan -- check ${PLAN}`)
    if (empty) return
    say('Loading sample data, once. With npm start -- --empty there is none.')
    await changeSite(inside.db, { sample: true })
    await loadSample(inside, config)
  })
}
