import type { Text } from '#platform/locale.ts'
import { heirOf, type PlanFile } from './file/index.ts'

/** A place as the plan names it, and what it belongs to on a day where that is something else. */
export type PlaceThen = { code: string; name: Text; now: Text | null }

export function placesOf(
  { places, placeSuccessors }: Pick<PlanFile, 'places' | 'placeSuccessors'>,
  codes: readonly string[],
  day: string,
): PlaceThen[] {
  const nameOf = (code: string): Text =>
    places.find((one) => one.code === code)?.name ?? { vi: code, en: code }
  return codes.map((code) => {
    const heir = heirOf(code, day, placeSuccessors)
    return { code, name: nameOf(code), now: heir === code ? null : nameOf(heir) }
  })
}
