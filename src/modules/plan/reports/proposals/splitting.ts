const MARK = /^\s*(?:[-–—•+*]\s+|\d{1,2}[.)]\s+|[a-zđ]\)\s+)/i

/**
 * The single proposals in what an agency wrote: one for each line with a list mark, with the lines that
 * follow it, without its mark. Words before the first mark stay with it; without marks the whole text is one.
 */
export function proposalsIn(text: string): string[] {
  const items: string[][] = []
  let marks = 0
  for (const line of text.split('\n')) {
    const isMarked = MARK.test(line)
    if (isMarked) marks += 1
    const current = items.at(-1)
    if (!current || (isMarked && marks > 1)) items.push([line])
    else current.push(line)
  }
  return items
    .map((lines) => lines.join('\n').replace(MARK, '').trim())
    .filter((item) => item !== '')
}
