export type SynonymRefusal = 'changed-meanwhile' | 'no-words'

/** Why a term cannot be stated; a version of null means that the editors have said nothing of it yet. */
export function refusalToState({
  present,
  seen,
  wordless,
}: {
  present: number | null
  seen: number | null
  wordless: boolean
}): SynonymRefusal | null {
  if (wordless) return 'no-words'
  return present === seen ? null : 'changed-meanwhile'
}
