import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { enableCompileCache } from 'node:module'
import { join } from 'node:path'
import { hold } from '../src/platform/lock.ts'
import { isBuilt, program, root } from './built.ts'

// Builds the program when its sources changed, then becomes it: `npm start -- --empty` reaches it as `--empty`.
if (existsSync('.env')) process.loadEnvFile('.env')
process.env.NODE_ENV ??= 'production'

if (!(await isBuilt()) && !isInUse()) buildProgram()

enableCompileCache(join(root, 'node_modules', '.cache', 'compiled'))
await import(program)

/** A program that runs from dist/ would lose its files under way; the new one will say that it runs. */
function isInUse(): boolean {
  const place = join(process.env.DATA_DIR || '.data', 'running.lock')
  if (!existsSync(program) || !existsSync(place)) return false
  const lock = hold(place)
  lock?.release()
  return !lock
}

function buildProgram() {
  process.stderr.write('Building the program: this takes some seconds, after each change of it\n')
  const build = spawnSync(process.execPath, [join(root, 'scripts', 'build.ts'), '--if-needed'], {
    stdio: 'inherit',
  })
  if (build.status === 0) return
  process.stderr.write('The program could not be built; the reason is above.\n')
  process.exit(1)
}
