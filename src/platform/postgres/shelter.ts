import { chmod, lstat, mkdir } from 'node:fs/promises'

/** A folder of root's that every user can enter and none but root can change. */
export async function shelter(): Promise<string> {
  for (const folder of ['/var/lib/benkhoi', '/var/tmp/benkhoi']) {
    await mkdir(folder, { recursive: true }).catch(() => undefined)
    const found = await lstat(folder).catch(() => undefined)
    // Someone else may have been there first, to slip us programs of their own.
    if (!found?.isDirectory() || found.uid !== 0) continue
    await chmod(folder, 0o755)
    return folder
  }
  throw new Error(
    'The database server needs a folder that its user can enter, and neither /var/lib/benkhoi nor ' +
      '/var/tmp/benkhoi can be made. Set DATA_DIR and install the program where every user can enter.',
  )
}
