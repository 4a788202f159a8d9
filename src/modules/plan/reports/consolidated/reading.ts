import type { Locale } from '#platform/locale.ts'
import { periodNames } from '../windows.ts'
import type { Consolidation, Saying } from './content.ts'
import { sayingsOf, type Way } from './handling.ts'

/** Whose words they are, with the period where it is an earlier one: “Sở X, Quý I/2026”. */
export const sourceOf = ({ reporter, period }: Saying, locale: Locale): string =>
  period ? `${reporter[locale]}, ${periodNames[locale](period)}` : reporter[locale]

export const takenAs = <One extends Saying>(sayings: readonly One[], way: Way): One[] =>
  sayings.filter((one) => one.way === way)

export const leftOut = (content: Pick<Consolidation, 'sections' | 'explanations'>) =>
  takenAs(sayingsOf(content), 'left-out')
