/** A stretch of a text: from `start` up to but not including `end`, in UTF-16 units. */
export type Range = { start: number; end: number }

/** A text with the found words marked. Ranges come in order and do not overlap. */
export function Mark({ text, ranges }: { text: string; ranges: readonly Range[] }) {
  return (
    <>
      {ranges.map(({ start, end }, index) => (
        <>
          {text.slice(ranges[index - 1]?.end ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </>
      ))}
      {text.slice(ranges.at(-1)?.end ?? 0)}
    </>
  )
}
