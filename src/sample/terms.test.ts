import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkPlanText } from '#modules/plan/index.ts'
import { declaredActs } from '../modules.ts'
import { sampleTerms } from './terms.ts'

const file = join(import.meta.dirname, '..', '..', 'plans', 'hai-phong-2017-2020.yaml')
const read = checkPlanText(readFileSync(file, 'utf8'), declaredActs())
if (!read.ok) throw new Error('the plan is not sound')
const { plan } = read

test.each(plan.supportLines.map((line) => [line.code, line] as const))(
  'every cost that the line %s pays for has a term, each of its own kind and marked as sample',
  (_, line) => {
    const terms = sampleTerms(plan, line, '2026-01-01')
    expect(terms.map(({ what }) => what.vi)).toEqual(line.paysFor.map(({ vi }) => `${vi} (mẫu)`))
    expect(new Set(terms.map(({ costKind }) => costKind)).size).toBe(terms.length)
    for (const { clause, sourceCode } of terms) {
      expect(clause).toMatch(/^80\/2021\/NĐ-CP, Điều 22$|\(mức mẫu\)$/)
      expect(plan.sources.map(({ code }) => code)).toContain(sourceCode)
    }
  },
)
