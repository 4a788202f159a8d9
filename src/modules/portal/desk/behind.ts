/**
 * Whether a target is behind: below the straight line from nothing on the first day of the plan to the target on its day.
 * After that day, whether it was missed. A target without a value yet is behind once its time runs.
 */
export function isBehind(
  { value, target, by }: { value: number | null; target: number; by: string },
  from: string,
  today: string,
): boolean {
  if (today <= from) return false
  const share = today >= by ? 1 : daysBetween(from, today) / daysBetween(from, by)
  return (value ?? 0) < target * share
}

const daysBetween = (from: string, until: string): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(until), { largestUnit: 'day' }).days
