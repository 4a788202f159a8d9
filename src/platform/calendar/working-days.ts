/** The official days off of the years that are known, as YYYY-MM-DD; and worked Saturdays that make up for them. */
export type Holidays = {
  years: readonly number[]
  off: ReadonlySet<string>
  worked: ReadonlySet<string>
}

export type DueDay = { known: true; day: string } | { known: false; missingYear: number }

const isWorking = (day: Temporal.PlainDate, holidays: Holidays): boolean => {
  const text = day.toString()
  if (holidays.worked.has(text)) return true
  return day.dayOfWeek <= 5 && !holidays.off.has(text)
}

/** The day that is `count` working days after `start`; the start day itself does not count. Unknown when it reaches a year without a holiday table. */
export function addWorkingDays(start: string, count: number, holidays: Holidays): DueDay {
  let day = Temporal.PlainDate.from(start)
  for (let left = count; left > 0; ) {
    day = day.add({ days: 1 })
    if (!holidays.years.includes(day.year)) return { known: false, missingYear: day.year }
    if (isWorking(day, holidays)) left -= 1
  }
  return { known: true, day: day.toString() }
}

/** Working days after `start` up to and including `end`; undefined when a year's table is missing. */
export function workingDaysBetween(
  start: string,
  end: string,
  holidays: Holidays,
): number | undefined {
  const last = Temporal.PlainDate.from(end)
  let day = Temporal.PlainDate.from(start)
  let count = 0
  while (Temporal.PlainDate.compare(day, last) < 0) {
    day = day.add({ days: 1 })
    if (!holidays.years.includes(day.year)) return undefined
    if (isWorking(day, holidays)) count += 1
  }
  return count
}
