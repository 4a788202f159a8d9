import { role } from '#modules/identity/index.ts'

/** Who may be called to a council, or plan its meetings; which meetings they reach is the query's matter. */
export const councillor = role('secretary', 'officer', 'leader', 'reviewer')

/** Who plans meetings. */
export const planner = role('secretary', 'officer')
