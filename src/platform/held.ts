/** What a process holds in memory because it is true until the database says otherwise on `channel`. */
export type Held = {
  channel: string
  empty(): void
  /** While nobody tells it of changes, nothing is held. */
  setListening(now: boolean): void
}
