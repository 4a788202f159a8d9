import type { Share } from '../activity/estimate.ts'
import type { AnnualState } from '../cycle/rules.ts'
import type { Stages } from '../pages/MoneyStages.tsx'
import type { LineWithMoney } from './queries.ts'

type WithMoney = Pick<LineWithMoney, 'asked' | 'composed' | 'appraised' | 'allocated'>

/** The money of lines together; a stage counts only when every line has come to it. */
export function stagesOf(
  lines: readonly WithMoney[],
  state: AnnualState,
  sourceName: (code: string) => string,
): Stages {
  const appraised = lines.map((line) => line.appraised)
  return {
    asked: lines.flatMap(({ asked }) => asked),
    composed: lines.flatMap(({ composed }) => composed),
    appraised: appraised.every((shares): shares is Share[] => shares !== null)
      ? appraised.flat()
      : null,
    allocated: state === 'approved' ? lines.flatMap(({ allocated }) => allocated) : null,
    sourceName,
  }
}
