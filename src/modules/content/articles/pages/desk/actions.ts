import type { SentForm } from '#platform/http/sent.ts'
import type { Preset } from '../../presets.ts'
import type { Sent } from '../../standing.ts'

/** What the forms of an article need to know of it and of the person. */
export type ActionProps = {
  id: string
  newestId: string
  latest: number
  preset: Preset
  /** May put what is fit before the public. */
  publishes: boolean
  /** May set and cancel moments, and withdraw. */
  schedules: boolean
  mayApprove(open: Sent): boolean
  formKey: () => string
  sent: SentForm | undefined
}
