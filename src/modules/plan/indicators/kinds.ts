import type { PlanIndicator } from '../file/index.ts'

/** Whether things are counted one by one, so that there is no half of one. */
export const countsWhole = ({ measure }: Pick<PlanIndicator, 'measure'>): boolean =>
  measure?.kind === 'count' || measure?.kind === 'milestone'

/** The most that an indicator can be: a share within its whole ends at 100. */
export const mostOf = ({ measure }: Pick<PlanIndicator, 'measure'>): number | null =>
  measure?.kind === 'ratio' && measure.within ? 100 : null
