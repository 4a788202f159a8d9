import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { hasPlan, loadPlanText } from '#modules/plan/index.ts'
import type { Config } from '#platform/config.ts'
import { inTransaction } from '#platform/scope.ts'
import { changeSite } from '#platform/site.ts'
import { loadSample } from '../sample/load.ts'
import type { Program } from './program.ts'
import { systemScope } from './scopes.tsx'

/** Names the plan file that an empty city begins with, so that no city stands in the code. */
const WHICH = 'first-start.txt'

type Given = { config: Config; empty: boolean; say(words: string): void }

/** The first start of a built-in database loads the charter and, unless asked not to, sample records through real actions. */
export async function firstStart(program: Program, { config, empty, say }: Given): Promise<void> {
  const scope = systemScope(program.deps)
  if (await hasPlan(scope)) return
  const plans = join(import.meta.dirname, '..', '..', 'plans')
  const file = (await readFile(join(plans, WHICH), 'utf8')).trim()
  const text = await readFile(join(plans, file), 'utf8')
  // All of it or nothing: a first start that was broken off is a first start again.
  await inTransaction(scope, async (inside) => {
    const loaded = await loadPlanText(inside, text)
    if (!loaded.ok)
      throw new Error(
        `plans/${file} has ${loaded.faults.length} faults: npm run plan -- check plans/${file}`,
      )
    if (empty) return
    say('Loading sample data, once. With npm start -- --empty there is none.')
    await changeSite(inside.db, { sample: true })
    await loadSample(inside, config)
  })
}
