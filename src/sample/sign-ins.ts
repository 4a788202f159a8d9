import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** A made-up person that a visitor of a trial may sign in as. */
export type SignIn = { who: string; email: string; password: string }

const placeIn = (dataDir: string) => join(dataDir, 'sample-sign-ins.json')

/** The sample sign-ins of this installation: their passwords are made when the sample is loaded, and lie only here. */
export async function readSignIns(dataDir: string): Promise<SignIn[]> {
  const text = await readFile(placeIn(dataDir), 'utf8').catch(() => undefined)
  return text === undefined ? [] : JSON.parse(text)
}

export async function writeSignIns(dataDir: string, signIns: readonly SignIn[]): Promise<void> {
  await mkdir(dataDir, { recursive: true })
  await writeFile(placeIn(dataDir), JSON.stringify(signIns, null, 2), { mode: 0o600 })
}
