import { createHash } from 'node:crypto'
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'

export const root = join(import.meta.dirname, '..')
export const buildLock = join(root, 'node_modules', '.cache', 'build.lock')
export const program = join(root, 'dist', 'server', 'main.js')

const mark = join(root, 'dist', 'built-from')

/** Whether dist/ was made from the sources as they are now. */
export async function isBuilt(): Promise<boolean> {
  const built = await readFile(mark, 'utf8').catch(() => undefined)
  return built !== undefined && built === (await sourcesMark())
}

/** A hash of all that goes into a build. Times of change would not survive a copy or a checkout. */
export async function sourcesMark(folder = root): Promise<string> {
  const hash = createHash('sha256')
  for (const path of await sources(folder)) {
    hash.update(`${path}\0`)
    hash.update(await readFile(join(folder, path)))
  }
  return hash.digest('hex')
}

export const markBuilt = (sources: string) => writeFile(mark, sources)

/** A build that is cut short must not pass for one. */
export const forgetBuild = () => rm(mark, { force: true })

async function sources(folder: string): Promise<string[]> {
  const entries = await readdir(join(folder, 'src'), { recursive: true, withFileTypes: true })
  const inSrc = entries
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
  return ['package.json', 'package-lock.json', 'tsconfig.json', 'vite.config.ts', ...inSrc.sort()]
}
