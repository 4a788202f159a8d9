import { afterAll, describe, expect, test } from 'vitest'
import { submitCase } from '#modules/support/index.ts'
import { testApp } from '#test/app.ts'
import { letterTo, must } from '#test/factories/casework.ts'
import { aCall, aDraft, aFounder, fastGrowth, fiveYears } from '#test/factories/support.ts'
import { publishCriteria } from '../actions.ts'
import { assess } from '../assess.ts'
import { criteriaOn } from '../queries.ts'
import { messages } from './messages.ts'
import { refusalReasons, unseen } from './sheet.ts'

const app = await testApp()
afterAll(app.stop)
const officer = await app.person('Hà', [{ role: 'officer' }])

/** A criterion of the law beside the plan's two: few facts of it stand in the profile. */
const small = {
  code: 'quy-mo-nho',
  appliesTo: 'startup' as const,
  rule: {
    type: 'some-of' as const,
    rules: [
      { type: 'at-most' as const, fact: 'capital', value: 100_000_000_000 },
      { type: 'at-most' as const, fact: 'lastRevenue', value: 300_000_000_000 },
    ],
  },
  clause: '04/2017/QH14, Điều 4',
  wording: { vi: 'Là doanh nghiệp nhỏ và vừa', en: 'Is a small or medium enterprise' },
  whatIsMissing: { vi: 'Báo cáo tài chính', en: 'The financial statement' },
  holdsFrom: '2018-01-01',
  holdsUntil: null,
}
await publishCriteria(app.scopeFor(), [small])

async function anOldEnterprise() {
  const criteriaCodes = [fiveYears.code, fastGrowth.code, small.code]
  const call = await aCall(app.scopeFor(), { criteriaCodes })
  const founder = await aFounder(app, 'Lan', { registeredOn: '2015-03-01' })
  const id = await aDraft(founder, call.id)
  must(await submitCase(founder.scope(), id))
  return { call, founder, id, address: `/ban-lam-viec/xet-ho-so/${id}` }
}

test('programme page, self-check, sheet and letter say the same of every criterion', async () => {
  const { call, founder, address } = await anOldEnterprise()
  const criteria = await criteriaOn(
    app.scopeFor(),
    [fiveYears.code, fastGrowth.code, small.code],
    '2026-11-23',
  )
  const facts = { kind: 'enterprise', registeredOn: '2015-03-01', growthBasis: ['technology'] }
  const assessment = assess(criteria, facts, '2026-11-23')
  expect(assessment.judgements.map(({ verdict }) => verdict)).toEqual(['not-met', 'met', 'unknown'])

  const page = await app.visit(`/chuong-trinh/dot/${call.slug}`)
  const check = await app.visit(
    `/chuong-trinh/dot/${call.slug}/tu-kiem-tra?kind=enterprise&registeredOn=2015-03-01&growthBasis=technology`,
  )
  const sheet = await app.visit(address, { as: officer })
  const reasons = refusalReasons(unseen(assessment), 'vi')

  const saidBy = (visit: typeof page, clause: string, wording: string) =>
    [...visit.document.querySelectorAll('.verdict')]
      .find((each) => each.textContent?.includes(clause) && each.textContent.includes(wording))
      ?.classList.value.match(/verdict-(\S+)/)?.[1]
  for (const { clause, wording, verdict } of assessment.judgements) {
    expect(page.text).toContain(wording.vi)
    expect(page.text).toContain(clause)
    expect(saidBy(check, clause, wording.vi)).toBe(verdict)
    expect(saidBy(sheet, clause, wording.vi)).toBe(verdict)
    expect(reasons.includes(`${wording.vi} (${clause})`)).toBe(verdict === 'not-met')
  }
  expect(sheet.text).toContain('Cần hỏi thêm: Tổng nguồn vốn; Doanh thu năm trước liền kề')
  expect(sheet.html).toContain('1. Chưa đáp ứng: Hoạt động không quá 5 năm (1394/QĐ-UBND, I.2)')

  const refused = await sheet.press('Từ chối hồ sơ')
  expect(refused.text).toContain('Hồ sơ đã bị từ chối')
  const letter = await letterTo(app, founder.founder, /không đủ điều kiện/)
  expect(letter?.text).toContain('Hoạt động không quá 5 năm (1394/QĐ-UBND, I.2)')
  expect(letter?.text).toContain('1/3/2015')
})

test('what an officer finds stands over the facts, and goes into the letter with its grounds', async () => {
  const { address } = await anOldEnterprise()
  const sheet = await app.visit(address, { as: officer })
  const find = (visit: typeof sheet, wording: string) => {
    const form = [...visit.document.querySelectorAll('form')].find((each) =>
      each.closest('details')?.querySelector('summary')?.textContent?.includes(wording),
    )
    if (!form) throw new Error(`no finding can be noted on ${wording}`)
    return form.getAttribute('action') ?? ''
  }
  const post = (action: string, body: Record<string, string>) =>
    sheet.visitor.go(action, { method: 'POST', body: new URLSearchParams(body) })

  const growth = find(sheet, fastGrowth.wording.vi)
  const empty = await post(growth, { finding: 'not-met', note: '' })
  expect(empty.status).toBe(422)
  const noted = await post(growth, { finding: 'not-met', note: 'Sản phẩm là hàng mua lại.' })
  expect(noted.text).toContain('Đã lưu kết luận thẩm tra.')
  expect(noted.text).toContain('Hà kết luận: chưa đáp ứng (trái với số liệu)')
  expect(noted.html).toContain('Kết quả thẩm tra: Sản phẩm là hàng mua lại.')

  const young = await post(find(noted, fiveYears.wording.vi), {
    finding: 'met',
    note: 'Giấy chứng nhận năm 2015 là của doanh nghiệp khác.',
  })
  const reasons = young.document.querySelector('textarea[name="reasons"]')?.textContent ?? ''
  expect(reasons).not.toContain(fiveYears.wording.vi)
  expect(reasons).toContain('1. Chưa đáp ứng: Có khả năng tăng trưởng nhanh')

  const settled = await post(find(young, small.wording.vi), {
    finding: 'met',
    note: 'Đã xem báo cáo tài chính.',
  })
  expect(settled.text).toContain('Hà kết luận: đáp ứng (số liệu chưa nói được)')
})

test('findings are for officers who reach the case, on its own criteria, while it is screened', async () => {
  const { address, founder } = await anOldEnterprise()
  const finding = { finding: 'met', note: 'Có' }
  const post = async (as: typeof officer, criterion: string) => {
    const start = await app.visit('/', { as })
    return start.visitor.go(`${address}/tieu-chi/${criterion}`, {
      method: 'POST',
      body: new URLSearchParams(finding),
    })
  }
  expect((await post(officer, 'khong-co')).status).toBe(404)
  expect((await post(founder.founder, fiveYears.code)).status).toBe(403)
  const stranger = await app.person('Khác', [
    { role: 'officer', organisationId: crypto.randomUUID() },
  ])
  expect((await post(stranger, fiveYears.code)).status).toBe(404)
  const file = await app.visit(address, { as: officer })
  const accepted = await file.press('Tiếp nhận vào đánh giá')
  expect(accepted.queryByRole('button', { name: 'Lưu kết luận' })).toBeNull()
  expect((await post(officer, fiveYears.code)).status).toBe(409)
})

describe('a wording that changes on a day', () => {
  const code = 'doi-loi-van'
  const older = { ...fiveYears, code, holdsUntil: '2025-10-13' }
  const newer = {
    ...fastGrowth,
    code,
    clause: '268/2025/NĐ-CP, Điều 35',
    holdsFrom: '2025-10-14',
  }
  const facts = { kind: 'enterprise', registeredOn: '2015-03-01', growthBasis: ['technology'] }

  test.each([
    ['2025-10-13', older.clause, 'not-met'],
    ['2025-10-14', newer.clause, 'met'],
  ])('on %s it is judged by %s: %s', async (day, clause, verdict) => {
    await publishCriteria(app.scopeFor(), [older, newer])
    const assessment = assess(await criteriaOn(app.scopeFor(), [code], day), facts, day)
    expect(assessment.judgements).toMatchObject([{ clause, verdict }])
    expect(refusalReasons(unseen(assessment), 'en')).toBe(
      verdict === 'met'
        ? ''
        : messages.en
            .reason(
              1,
              older.wording.en,
              clause,
              messages.en.factsSay(
                'Day of the first enterprise registration: 1 March 2015; at most 5 years are wanted',
              ),
            )
            .replace('1 March', '1\u00a0March'),
    )
  })
})
