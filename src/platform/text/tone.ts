// Both places of the tone are right to write (hòa, hoà); quý and hoàn have only one.
const LATE_TONE = /(?<!q)(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?![\p{L}\p{M}])/gu

function early(pair: string): string {
  const [first = '', second = ''] = pair
  const [bare = '', tone = ''] = second.normalize('NFD')
  return (first + tone).normalize('NFC') + bare
}

/** Lower-case text with the tone of an open oa, oe, uy on the first vowel: `hoà` and `hòa` become one word. Keeps the length. */
export const placeTone = (lowerCase: string): string => lowerCase.replace(LATE_TONE, early)
