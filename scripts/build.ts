import { setTimeout } from 'node:timers/promises'
import { build } from 'vite'
import { hold } from '../src/platform/lock.ts'
import { buildLock, forgetBuild, isBuilt, markBuilt, root, sourcesMark } from './built.ts'

// Two first starts at one instant would write the same files.
let lock = hold(buildLock)
while (!lock) {
  await setTimeout(200)
  lock = hold(buildLock)
}
// `--if-needed` comes from a start: another one may have built while this one waited.
if (!process.argv.includes('--if-needed') || !(await isBuilt())) {
  const sources = await sourcesMark()
  await forgetBuild()
  await build({ root, logLevel: 'warn' })
  await build({ root, logLevel: 'warn', build: { ssr: 'src/main.ts' } })
  await markBuilt(sources)
}
lock.release()
