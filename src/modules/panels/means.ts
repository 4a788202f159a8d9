import type { Rubric } from './rubric.ts'
import type { Assignment, Score } from './schema.ts'

/**
 * A reviewer's mean from 0 to 100, by the weights of the rubric. What does not apply or has no score yet is left out
 * and its weight falls to the others; when nothing is left there is no mean, which is not zero.
 */
export function meanOf(scores: readonly Score[], rubric: Rubric): number | undefined {
  let sum = 0
  let weights = 0
  for (const { code, max, weight } of rubric.criteria) {
    const given = scores.find((score) => score.criterionCode === code)
    if (!given || given.notApplicable || given.score === null) continue
    sum += weight * (given.score / max)
    weights += weight
  }
  return weights > 0 ? (sum / weights) * 100 : undefined
}

export type PanelMember = Pick<Assignment, 'interest' | 'removedAt' | 'finishedAt'> & {
  scores: readonly Score[]
  /** The marks are not for the asker to see: then the panel has no mean for them either. */
  sealed?: boolean
}

export type PanelResult = {
  /** Mean of the reviewers' means, 0 to 100; none while nobody has finished with a score. */
  mean: number | undefined
  /** Between the kindest and the strictest reviewer, in the same points. */
  spread: number | undefined
  /** Reviews finished. */
  count: number
  /** Whether enough reviews are in and none is still awaited. */
  complete: boolean
  /** Whether finished marks are still hidden from whoever asks. */
  sealed: boolean
}

/** Whether a reviewer still belongs to the panel: neither recused nor taken off it. */
export const sits = ({ interest, removedAt }: Pick<Assignment, 'interest' | 'removedAt'>) =>
  interest !== 'conflict' && removedAt === null

/** What a panel says together; only finished reviews count, whoever recused or was removed counts for nothing. */
export function panelResult(
  members: readonly PanelMember[],
  rubric: Rubric,
  wanted: number,
): PanelResult {
  const sitting = members.filter(sits)
  const finished = sitting.filter((member) => member.finishedAt !== null)
  const sealed = finished.some((member) => member.sealed === true)
  const means = (sealed ? [] : finished)
    .map((member) => meanOf(member.scores, rubric))
    .filter((mean) => mean !== undefined)
  return {
    mean: means.length > 0 ? means.reduce((sum, mean) => sum + mean, 0) / means.length : undefined,
    spread: means.length > 1 ? Math.max(...means) - Math.min(...means) : undefined,
    count: finished.length,
    complete: finished.length === sitting.length && finished.length >= Math.max(wanted, 1),
    sealed,
  }
}
