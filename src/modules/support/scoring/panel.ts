import {
  type AdjustedScore,
  type AdjustmentRefusal,
  type Asking,
  adjust,
  fundedBy,
  inseparable,
  type Mark,
  rawScores,
  refusalToAdjust,
  type Severity,
  severities,
  WIDE_SPREAD,
  type WithoutReviewer,
  withoutEach,
} from '#modules/panels/index.ts'

export type ScoreRow = {
  caseId: string
  /** Place by the official score. */
  rank: number
  mean: number
  count: number
  spread: number
  wide: boolean
  adjusted: (AdjustedScore & { rank: number }) | undefined
  /** In đồng. */
  amount: number
  /** Whether the money reaches it, going down the official scores. */
  funded: boolean
  /** It stands near the line, and the marks cannot tell it from the case across. */
  inseparable: boolean
}

export type ScorePanel = {
  rows: ScoreRow[]
  /** Why there is no adjustment; null when there is one. */
  refusal: AdjustmentRefusal | null
  reviewers: Severity[]
  without: WithoutReviewer[]
}

/** The marks of a call as those who run and conclude it read them. The raw mean is official; the rest is beside it. */
export function scorePanel(
  marks: readonly Mark[],
  asked: readonly Asking[],
  budget: number,
): ScorePanel {
  const raw = rawScores(marks)
  const refusal = refusalToAdjust(marks)
  const adjustment = refusal ? undefined : adjust(marks)
  const ranked = adjustment?.scores.toSorted((a, b) => b.score - a.score) ?? []
  const funded = fundedBy(marks, asked, budget)
  const others = raw.map(({ caseId }) => caseId).filter((id) => !funded.includes(id))
  const close = adjustment ? inseparable(adjustment, funded, others) : []
  return {
    rows: raw.map(({ caseId, mean, spread, count }, at): ScoreRow => {
      const place = ranked.findIndex((each) => each.caseId === caseId)
      const adjusted = ranked[place]
      return {
        caseId,
        rank: at + 1,
        mean,
        count,
        spread,
        wide: spread >= WIDE_SPREAD,
        adjusted: adjusted && { ...adjusted, rank: place + 1 },
        amount: asked.find((each) => each.caseId === caseId)?.amount ?? 0,
        funded: funded.includes(caseId),
        inseparable: close.includes(caseId),
      }
    }),
    refusal,
    reviewers: severities(marks),
    without: withoutEach(marks, asked, budget),
  }
}
