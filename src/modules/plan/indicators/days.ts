/** Calendar days from one day to a later one; negative where it is earlier. */
export const daysBetween = (from: string, until: string): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(until), { largestUnit: 'day' }).days

export const dayAfter = (day: string): string =>
  Temporal.PlainDate.from(day).add({ days: 1 }).toString()

export const yearBefore = (day: string): string =>
  Temporal.PlainDate.from(day).subtract({ years: 1 }).toString()
