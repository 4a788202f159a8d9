import { chmod, lstat, mkdir } from 'node:fs/promises'
import { join } from 'node:path'

/** A folder of root's, for programs or for clusters, that every user can enter and none but root can change. */
export async function shelter(name: 'programs' | 'clusters'): Promise<string> {
  for (const folder of ['/var/lib/benkhoi', '/var/tmp/benkhoi'])
    if ((await opened(folder)) && (await opened(join(folder, name)))) return join(folder, name)
  throw new Error(
    'The database server needs a folder that its user can enter, and neither /var/lib/benkhoi nor ' +
      '/var/tmp/benkhoi can be made. Move the program and DATA_DIR to where every user can enter, or set DATABASE_URL.',
  )
}

async function opened(folder: string): Promise<boolean> {
  await mkdir(folder, { recursive: true }).catch(() => undefined)
  const found = await lstat(folder).catch(() => undefined)
  // Someone else may have been there first, to slip us programs of their own.
  if (!found?.isDirectory() || found.uid !== 0) return false
  await chmod(folder, 0o755)
  return true
}
