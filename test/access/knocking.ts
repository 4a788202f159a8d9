import { newId } from '#platform/ids.ts'
import type { Answer, Asker, Fields } from './rehearsal.ts'

export const isDone = ({ status, location }: Answer) =>
  status === 303 && !location.includes('/dang-nhap')

/** Whether one of these pages is there and shows something. */
export async function shows(
  asker: Asker,
  paths: readonly string[],
  what: (answer: Answer) => boolean,
): Promise<boolean> {
  for (const path of paths) {
    const answer = await asker.get(path)
    if (answer.status === 200 && what(answer)) return true
  }
  return false
}

/** Sends a form as a page would, with the version that stands now, so that only the right to act is tried. */
export const sends = async (
  asker: Asker,
  path: string,
  fields: Fields = {},
  version = 1,
): Promise<boolean> =>
  isDone(await asker.post(path, { _version: String(version), _key: newId(), ...fields }))

/** Stops when the program refused what brings a thing to its stage. */
export function granted(done: boolean, what: string): void {
  if (!done) throw new Error(`the program refused: ${what}`)
}
