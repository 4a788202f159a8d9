/** Who issues a paper and where, from the place that the plan names and the agency of the programme. */
export type Issuer = {
  /** `Hải Phòng` on the line of the day. */
  place: string
  /** `thành phố Hải Phòng` inside a sentence. */
  government: string
  committee: string
  /** The agency of the programme; the committee itself where none is recorded. */
  agency: string
  /** What stands above the agency's name, where something does. */
  parent: string | undefined
  /** Behind the hyphen of a number. */
  initials: string
}

export const COMMITTEE = 'Ủy ban nhân dân'
const small = new Set(['và', 'của', 'các', 'về', 'tại'])

export function issuerOf(place: string, agency: string | undefined): Issuer {
  const government = place.charAt(0).toLocaleLowerCase('vi') + place.slice(1)
  const committee = `${COMMITTEE} ${government}`
  return {
    place: place.replace(/^(thành phố|tỉnh)\s+(?=\S)/i, ''),
    government,
    committee,
    agency: agency ?? committee,
    parent: agency ? committee : undefined,
    initials: agency ? initialsOf(agency) : initialsOf(COMMITTEE),
  }
}

/** `SKHCN` for Sở Khoa học và Công nghệ: the first letter of each word, without its marks; Đ stays. */
export const initialsOf = (name: string): string =>
  name
    .split(/\s+/)
    .filter((word) => word !== '' && !small.has(word.toLocaleLowerCase('vi')))
    .map((word) => word.normalize('NFD').charAt(0).toLocaleUpperCase('vi'))
    .filter((letter) => /[A-ZĐ]/.test(letter))
    .join('')
