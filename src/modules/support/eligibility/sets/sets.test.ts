import { afterAll, describe, expect, test } from 'vitest'
import { testApp } from '#test/app.ts'
import { assess } from '../assess.ts'
import { factNames } from '../fact-names.ts'
import { messages } from '../messages.ts'
import { questionsFor } from '../questions.ts'
import { type EligibilityFacts, factsIn } from '../rule.ts'
import { publishRuleSets } from './actions.ts'
import { readRuleFile, readRuleSets } from './file.ts'
import { findRuleSet, listRuleSets } from './queries.ts'

const sets = readRuleSets()

test('every set speaks only of facts and values that have a name in both languages', () => {
  const criteria = sets.flatMap((set) => set.criteria)
  for (const fact of criteria.flatMap(({ rule }) => factsIn(rule))) {
    expect(factNames.vi[fact], fact).toBeTruthy()
    expect(factNames.en[fact], fact).toBeTruthy()
  }
  const questions = questionsFor(criteria.map(({ rule, text }) => ({ rule, wording: text })))
  for (const value of questions.flatMap(({ values }) => values)) {
    expect(messages.vi.values[value], value).toBeTruthy()
    expect(messages.en.values[value], value).toBeTruthy()
  }
})

test('codes are given once, and each criterion names the text that its set names', () => {
  const codes = sets.flatMap((set) => [set.code, ...set.criteria.map(({ code }) => code)])
  expect(codes).toHaveLength(new Set(codes).size)
  for (const set of sets)
    for (const { clause } of set.criteria)
      expect(set.clause.split('; ').map((each) => each.split(',')[0])).toContain(
        clause.split(',')[0],
      )
})

test('what is less certain than the words of the text is refused', () => {
  expect(() => readRuleFile('source: x\ncertainty: M\nsets: []')).toThrow()
})

const setOf = (code: string) => {
  const set = sets.find((each) => each.code === code)
  if (!set) throw new Error(code)
  return set.criteria.map(({ text, ...rest }) => ({ ...rest, wording: text }))
}
const verdictsOf = (code: string, facts: EligibilityFacts) =>
  assess(setOf(code), facts, '2026-11-23').judgements.map(({ verdict }) => verdict)

describe('the law on small and medium enterprises', () => {
  test.each([
    [{ insuredEmployees: 200, capital: 100_000_000_000 }, ['met', 'met']],
    [{ insuredEmployees: 201, capital: 1 }, ['not-met', 'met']],
    [{ insuredEmployees: 1, capital: 100_000_000_001 }, ['met', 'unknown']],
    [{ capital: 100_000_000_001, lastRevenue: 300_000_000_000 }, ['unknown', 'met']],
    [{ capital: 100_000_000_001, lastRevenue: 300_000_000_001 }, ['unknown', 'not-met']],
  ])('%o', (facts, verdicts) => {
    expect(verdictsOf('doanh-nghiep-nho-va-vua', facts)).toEqual(verdicts)
  })

  test('a startup is young, has offered nothing to the public, has something new and was chosen', () => {
    const facts = {
      registeredOn: '2022-01-01',
      hasPublicOffering: false,
      productFromTrial: true,
      backedByFundOrCentre: true,
    }
    const code = 'dnnvv-khoi-nghiep-sang-tao'
    expect(verdictsOf(code, facts)).toEqual(['met', 'met', 'met', 'met'])
    expect(verdictsOf(code, { ...facts, hasPublicOffering: true })[1]).toBe('not-met')
    expect(verdictsOf(code, {})).toEqual(['unknown', 'unknown', 'unknown', 'unknown'])
  })
})

describe('recognition under Decree 268/2025/NĐ-CP', () => {
  test('a startup has no limit of five years, but money or a centre behind it', () => {
    const facts = { applicantStatus: 'enterprise', growthPotentialPercent: 20 }
    expect(verdictsOf('cong-nhan-khoi-nghiep', { ...facts, supportedByCentre: true })).toEqual([
      'met',
      'met',
      'met',
    ])
    const alone = { ...facts, supportedByCentre: false, fundedByInvestor: false }
    expect(verdictsOf('cong-nhan-khoi-nghiep', alone)[1]).toBe('not-met')
    expect(verdictsOf('cong-nhan-khoi-nghiep', { growthPotentialPercent: 19 })[2]).toBe('not-met')
  })

  test.each([
    [{ practiceYears: 3, groupsSupported: 10 }, ['met', 'met']],
    [{ practiceYears: 2, personsSupported: 20 }, ['not-met', 'met']],
    [
      { practiceYears: 3, personsSupported: 19, groupsSupported: 9, startupsSupported: 9 },
      ['met', 'not-met'],
    ],
  ])('a mentor with %o', (facts, verdicts) => {
    expect(verdictsOf('cong-nhan-co-van', facts)).toEqual(verdicts)
  })

  test.each([
    [
      { yearlyTaxableIncome: 1_000_000_000, investingYears: 5, startupsInvested: 2 },
      ['met', 'met', 'met'],
    ],
    [
      { yearlyTaxableIncome: 999_999_999, investingYears: 4, personsInvested: 5 },
      ['not-met', 'not-met', 'met'],
    ],
  ])('an angel with %o', (facts, verdicts) => {
    expect(verdictsOf('cong-nhan-nha-dau-tu', facts)).toEqual(verdicts)
  })

  test('a centre shows projects with people, groups or startups, or else pledged money', () => {
    const result = (facts: EligibilityFacts) => verdictsOf('trung-tam-ho-tro-khoi-nghiep', facts)[2]
    expect(result({ projectsSupported: 3, groupsSupported: 4 })).toBe('met')
    expect(result({ projectsSupported: 2, groupsSupported: 4 })).toBe('unknown')
    expect(result({ projectsSupported: 2, committedInvestment: 2_999_999_999 })).toBe('not-met')
    expect(result({ committedInvestment: 3_000_000_000 })).toBe('met')
  })
})

describe('a science and technology enterprise', () => {
  const code = 'doanh-nghiep-khoa-hoc-va-cong-nghe'
  test('a small one needs two graduates or two experts and one product on sale', () => {
    const facts = {
      enterpriseSize: 'small',
      scienceResult: ['software-copyright'],
      resultBecameProduct: true,
      researchSpending: 20_000_000,
      netRevenue: 1_000_000_000,
      hiredExperts: 2,
      technologyProducts: 1,
    }
    expect(verdictsOf(code, facts)).toEqual(['met', 'met', 'met', 'met', 'met'])
  })

  test('a large one needs more, or the sums that stand instead of the shares', () => {
    const facts = {
      enterpriseSize: 'large',
      scienceResult: ['patent'],
      resultBecameProduct: true,
      researchSpending: 200_000_000_000,
      netRevenue: 100_000_000_000_000,
      graduateStaff: 10,
      vietnameseGraduates: 5,
      technologyRevenue: 90_000_000_000,
      totalRevenue: 900_000_000_000,
      hasScienceAward: true,
    }
    expect(verdictsOf(code, facts)).toEqual(['met', 'met', 'met', 'met', 'met'])
    const less = { ...facts, technologyRevenue: 89_999_999_999, vietnameseGraduates: 4 }
    expect(verdictsOf(code, less)).toEqual(['met', 'met', 'not-met', 'not-met', 'met'])
  })
})

describe('in the database', async () => {
  const app = await testApp()
  afterAll(app.stop)
  await publishRuleSets(app.scopeFor())
  await publishRuleSets(app.scopeFor())

  test('a set is found from its first day on, with its criteria in the order of the file', async () => {
    const codes = async (day: string) =>
      (await listRuleSets(app.scopeFor(), day)).map(({ code }) => code)
    expect(await codes('2025-10-13')).not.toContain('cong-nhan-khoi-nghiep')
    expect(await codes('2025-10-14')).toContain('cong-nhan-khoi-nghiep')
    expect(await findRuleSet(app.scopeFor(), 'cong-nhan-co-van', '2025-10-13')).toBe(undefined)
    const found = await findRuleSet(app.scopeFor(), 'cong-nhan-co-van', '2025-10-14')
    expect(found?.criteria.map(({ code }) => code)).toEqual(['cncv-kinh-nghiem', 'cncv-da-ho-tro'])
  })

  test('anybody checks themselves against a set, in both languages', async () => {
    const list = await app.visit('/chuong-trinh/tieu-chi')
    expect(list.text).toContain('268/2025/NĐ-CP, Điều 49')
    const form = await list.follow('Doanh nghiệp khoa học và công nghệ')
    expect(form.text).toContain('doanh nghiệp lớn từ 30%')
    const large = await form.press('Xem kết quả', {
      'Doanh nghiệp lớn': true,
      'Doanh thu từ sản phẩm khoa học và công nghệ trong năm': '89.999.999.999',
      'Tổng doanh thu trong năm': '900.000.000.000',
    })
    expect(large.text).toContain('Có tiêu chí chưa đạt')
    expect(large.text).toMatch(/Doanh thu từ sản phẩm.*89\.999\.999\.999\sđ; cần ít nhất 30%/)
    const english = await app.visit('/chuong-trinh/tieu-chi/cong-nhan-co-van?practiceYears=3', {
      locale: 'en',
    })
    expect(english.text).toContain('There is not enough to tell yet')
    expect(english.text).toContain('Persons supported in the time looked at: not known yet')
    expect((await app.visit('/chuong-trinh/tieu-chi/khong-co')).status).toBe(404)
    const wrong = await app.visit('/chuong-trinh/tieu-chi/cong-nhan-co-van?practiceYears=ba')
    expect(wrong.status).toBe(422)
  })
})
