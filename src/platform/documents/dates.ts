const two = (value: number) => String(value).padStart(2, '0')

/** Day and month as the decree writes them: a zero before days below ten, and before January and February only. */
export function officialDay(day: string): string {
  const { day: date, month, year } = Temporal.PlainDate.from(day)
  return `ngày ${two(date)} tháng ${month <= 2 ? two(month) : month} năm ${year}`
}

/** The line of a draft: whoever issues it writes day and month in. */
export const blankDay = (year: string): string => `ngày      tháng      năm ${year}`
