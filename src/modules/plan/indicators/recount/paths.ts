import { paths as planPaths } from '../../paths.ts'

const ending = '/theo-quy-dinh-khac'

export const paths = {
  recount: `${planPaths.indicator}${ending}`,
  recountOfPlan: `${planPaths.indicatorOfPlan}${ending}`,
} as const

/** The recount of an indicator, by the address of its page. */
export const recountAddress = (indicator: string): string => indicator + ending
