/** The city's time zone: every day and every deadline a person reads is in it. */
export const CITY_TIME_ZONE = 'Asia/Ho_Chi_Minh'

/** Where "now" comes from; tests and rehearsals put their own in its place. */
export type Clock = () => Date

export const systemClock: Clock = () => new Date()

/** The calendar day in the city at an instant, as YYYY-MM-DD. */
export const cityDay = (instant: Date): string =>
  Temporal.Instant.fromEpochMilliseconds(instant.getTime())
    .toZonedDateTimeISO(CITY_TIME_ZONE)
    .toPlainDate()
    .toString()

/** The instant at which a day and hour (`2026-12-31`, `17:00`) of the city falls. */
export const cityInstant = (day: string, time: string): Date =>
  new Date(
    Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(CITY_TIME_ZONE).epochMilliseconds,
  )
