import type { Rubric, RubricCriterion } from '#modules/panels/index.ts'
import { slugOf } from '#platform/text/fold.ts'

// One criterion a line: name | English name | question | English question | highest score | weight.
// Below it, each in a line of its own, what a score stands for: > score | meaning | English meaning.

export type RubricFault = { code: 'rubric-line'; limit: string } | { code: 'rubric-weights' }

const PARTS = 6
const ANCHOR = '>'

/** Reads the scoring criteria that an officer typed, one a line; weights are percents and make a hundred. */
export function readRubric(typed: string): { rubric: Rubric } | { fault: RubricFault } {
  const lines = typed.split('\n').filter((line) => line.trim() !== '')
  const criteria: RubricCriterion[] = []
  for (const [index, line] of lines.entries()) {
    const fault = { code: 'rubric-line', limit: String(index + 1) } as const
    const last = criteria.at(-1)
    if (line.trim().startsWith(ANCHOR)) {
      const anchor = last && readAnchor(line, last)
      if (!anchor) return { fault }
      last.anchors = [...(last.anchors ?? []), anchor]
    } else {
      const criterion = readLine(line, index + 1)
      if (!criterion) return { fault }
      criteria.push(criterion)
    }
  }
  const weights = criteria.reduce((sum, { weight }) => sum + weight, 0)
  if (weights !== 100) return { fault: { code: 'rubric-weights' } }
  return { rubric: { criteria: criteria.map(withOwnCode) } }
}

function readLine(line: string, number: number): RubricCriterion | undefined {
  const parts = line.split('|').map((part) => part.trim())
  const [vi, en, questionVi, questionEn, max, weight] = parts
  if (parts.length !== PARTS || !vi || !questionVi) return undefined
  const [highest, percent] = [Number(max), Number(weight)]
  if (!Number.isInteger(highest) || highest < 1 || highest > 100) return undefined
  if (!Number.isInteger(percent) || percent < 1 || percent > 100) return undefined
  return {
    code: slugOf(vi) || `tieu-chi-${number}`,
    name: { vi, en: en || vi },
    question: { vi: questionVi, en: questionEn || questionVi },
    max: highest,
    weight: percent,
  }
}

/** A score of the criterion that has no meaning yet, and its meaning. */
function readAnchor(line: string, { max, anchors = [] }: RubricCriterion): Anchor | undefined {
  const [first = '', vi, en] = line
    .trim()
    .slice(ANCHOR.length)
    .split('|')
    .map((part) => part.trim())
  const score = first === '' ? Number.NaN : Number(first)
  if (!Number.isInteger(score) || score < 0 || score > max || !vi) return undefined
  if (anchors.some((anchor) => anchor.score === score)) return undefined
  return { score, meaning: { vi, en: en || vi } }
}

type Anchor = NonNullable<RubricCriterion['anchors']>[number]

/** Two criteria of one name still get codes of their own. */
const withOwnCode = (criterion: RubricCriterion, index: number, all: RubricCriterion[]) =>
  all.findIndex(({ code }) => code === criterion.code) === index
    ? criterion
    : { ...criterion, code: `${criterion.code}-${index + 1}` }

/** The lines that give these criteria. */
export const rubricLines = ({ criteria }: Rubric): string =>
  criteria
    .flatMap(({ name, question, max, weight, anchors = [] }) => [
      [name.vi, name.en, question.vi, question.en, max, weight].join(' | '),
      ...anchors.map(
        ({ score, meaning }) => `${ANCHOR} ${[score, meaning.vi, meaning.en].join(' | ')}`,
      ),
    ])
    .join('\n')

/** The rubric that was typed over another: criteria of the same name keep their code, and the same lines are the same rubric. */
export function retyped(typed: Rubric, before: Rubric): Rubric {
  if (rubricLines(typed) === rubricLines(before)) return before
  const codes = new Map(before.criteria.map(({ name, code }) => [name.vi, code]))
  return {
    criteria: typed.criteria
      .map((criterion) => ({ ...criterion, code: codes.get(criterion.name.vi) ?? criterion.code }))
      .map(withOwnCode),
  }
}
