import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testApp } from '#test/app.ts'
import { aReportingCity } from '#test/factories/reports.ts'
import { findPlan } from '../../queries.ts'
import { openPeriods } from '../opening.ts'
import { evidenceIn, MOST_PLACES } from './evidence.ts'
import { evidencePages } from './papers/evidence-rows.ts'
import { consolidatedOn } from './queries.ts'

const app = await testApp({ now: '2026-11-10T02:00:00Z' })
afterAll(app.stop)

let city: Awaited<ReturnType<typeof aReportingCity>>
beforeAll(async () => {
  city = await aReportingCity(app, ['so-khdt'])
})

test('a figure over very many records keeps the cut alone, and the cut gives the same records again', async () => {
  await app.db.execute(sql`
    insert into platform.ledger_entries
      (id, act, organisation_id, subject_type, subject_id, subject_label, startup_id, occurred_at, recorded_at)
    select gen_random_uuid(), 'support.award-signed', ${city.agency('so-khdt').id}, 'case', gen_random_uuid(),
      'KN', gen_random_uuid(), '2026-11-01', '2026-11-01' from generate_series(1, ${MOST_PLACES + 1})`)
  app.setNow('2026-11-16T02:00:00Z')
  await openPeriods(app.scopeFor())
  await city.accept(await city.send('so-khdt', 'month', 11))
  const { period } = await city.reportOf('so-khdt', 'month', 11)
  const page = await app.visit(`/ban-lam-viec/bao-cao/ky/${period.id}/tong-hop`, {
    as: city.officer,
  })
  const saved = await page.press('Lưu và đưa nguyên văn mọi ý kiến chưa xử lý', {
    'Kết quả đạt được: phần viết của cơ quan tổng hợp': 'Rất nhiều dự án.',
  })
  expect((await saved.press('Ban hành báo cáo')).status).toBe(200)

  // One more that happened in the window: the cut does not see it.
  await city.awarded('so-khdt', '2026-11-02T02:00:00Z')
  const { rows } = await app.db.execute<{ code: string; of: string; cut: never; digest: string }>(
    sql`select code, of, cut, digest, places from plan.consolidated_evidence where total > ${MOST_PLACES}`,
  )
  expect(rows).toHaveLength(2)
  const { content: plan } = (await findPlan(app.scopeFor(), period.planCode)) ?? { content: null }
  if (!plan) throw new Error('no plan')
  for (const { code, cut, digest } of rows)
    expect(await evidenceIn(app.scopeFor(), plan, code, cut)).toMatchObject({
      proof: { total: MOST_PLACES + 1, digest },
      places: null,
    })

  const stored = await consolidatedOn(app.scopeFor(), period)
  const content = stored?.content
  if (!stored || !content) throw new Error('not issued')
  const seen: number[] = []
  for await (const part of evidencePages(app.scopeFor(), stored.id, content))
    seen.push(...part.filter(({ agency }) => agency === 'Toàn kế hoạch').map(({ seq }) => seq))
  expect(seen).toHaveLength(MOST_PLACES + 1)
  expect(new Set(seen).size).toBe(MOST_PLACES + 1)
})
