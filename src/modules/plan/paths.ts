import { link, SLUG } from '#platform/http/paths.ts'

const indicator = `/ke-hoach/chi-tieu/:code{${SLUG}}` as const
const indicatorOfPlan = `/ke-hoach/ban/:plan{${SLUG}}/chi-tieu/:code{${SLUG}}` as const
const file = ':file{bang-chung\\.(?:csv|xlsx)}' as const

export const paths = {
  plan: '/ke-hoach',
  otherPlan: `/ke-hoach/ban/:code{${SLUG}}`,
  indicator,
  indicatorOfPlan,
  evidenceFile: `${indicator}/${file}`,
  evidenceFileOfPlan: `${indicatorOfPlan}/${file}`,
} as const

/** The address of an indicator: short for the current plan, under its plan's name for any other. */
export const indicatorAddress = (code: string, plan?: string): string =>
  plan ? link(paths.indicatorOfPlan, { plan, code }) : link(paths.indicator, { code })
