import { readFile } from 'node:fs/promises'
import { Workbook } from '@cj-tech-master/excelts'
import { sql } from 'drizzle-orm'
import { afterAll, expect, test } from 'vitest'
import { loadPlanText } from '#modules/plan/index.ts'
import { annulAward, recordAward } from '#modules/support/index.ts'
import { only } from '#platform/outcome.ts'
import { testApp } from '#test/app.ts'
import { anApprovedCase, as, aTeam, must, versionOf } from '#test/factories/casework.ts'
import { RELEASES_PAGE } from './package.ts'
import { releasePackage } from './shape.ts'

const app = await testApp()
afterAll(app.stop)
const team = await aTeam(app)

const packageAt = async (path: string) => {
  const response = await app.request(path)
  expect(response.status).toBe(200)
  return releasePackage.parse(await response.json())
}

let contracts = 0
/** A signed contract of 110 million đồng; its startup is public unless told otherwise. */
async function anAward({ published = true } = {}) {
  const filed = await anApprovedCase(app, team)
  await app.db.execute(sql`update organisations.organisations
    set published = ${published}, name = 'Cảng Xanh', slug = ${`cang-xanh-${filed.id}`}
    where id = ${filed.founder.startupId}`)
  contracts += 1
  const contractNumber = `00${contracts}/HĐ`
  const contract = { contractNumber, signedOn: '2026-11-23', amount: 110_000_000 }
  const version = await versionOf(app, filed.id)
  must(await recordAward(as(app, team.officer), filed.id, { version, ...contract }))
  const { rows } = await app.db.execute<{ id: string }>(
    sql`select id from support.awards where case_id = ${filed.id}`,
  )
  return { ...filed, contractNumber, awardId: only(rows).id }
}

const releaseOf = async (number: string) => {
  const { releases } = await packageAt('/api/v1/awards')
  return only(releases.filter(({ awards }) => awards[0]?.id === number))
}

test('a signed contract is a release with its call, its parties and its amount', async () => {
  const { number, contractNumber } = await anAward()
  const release = await releaseOf(number)
  expect(release.ocid).toMatch(/^ocds-unregistered-T/)
  expect(release.tag).toEqual(['award', 'contract'])
  expect(release.parties.map(({ roles }) => roles[0])).toEqual(['buyer', 'supplier'])
  expect(only(release.awards)).toMatchObject({
    status: 'active',
    date: '2026-11-23T00:00:00+07:00',
    value: { amount: 110_000_000, currency: 'VND' },
    suppliers: [{ name: 'Cảng Xanh' }],
  })
  expect(only(release.contracts)).toMatchObject({ id: contractNumber, awardID: number })
})

test('milestones and payments stand under the contract', async () => {
  const { number, awardId, contractNumber, founder } = await anAward()
  await app.db.execute(sql`
    insert into support.milestones (id, award_id, ordinal, title, evidence_wanted, due_on, amount, accepted_at)
    values (gen_random_uuid(), ${awardId}, 1, 'Bản mẫu', 'Ảnh', '2026-12-15', 60000000, '2026-12-10T03:00:00Z'),
           (gen_random_uuid(), ${awardId}, 2, 'Thử nghiệm', 'Biên bản', '2027-03-01', 50000000, null)`)
  await app.db.execute(sql`
    with source as (insert into budget.sources (id, code, name, kind, clause)
        values (gen_random_uuid(), 's', '{"vi":"x","en":"x"}', 'state', 'III') returning id),
      line as (insert into budget.lines (id, year, source_id, title, explanation, agency_id, estimated, estimated_by, created_at)
        select gen_random_uuid(), 2026, id, 'x', 'x', gen_random_uuid(), 0, gen_random_uuid(), now() from source returning id),
      promise as (insert into budget.commitments (id, line_id, subject_type, subject_id, subject_label, payee_id, amount, created_at)
        select gen_random_uuid(), id, 'award', ${awardId}::uuid, 'x', ${founder.startupId}::uuid, 110000000, now() from line returning id)
    insert into budget.payment_requests (id, commitment_id, ordinal, amount, state, requested_by, requested_at, approvals_wanted, payment_order, paid_on, paid_by)
    select gen_random_uuid(), id, 1, 60000000, 'paid', gen_random_uuid(), now(), 1, 'UNC 1', '2026-12-20'::date, gen_random_uuid() from promise`)
  const { implementation } = only((await releaseOf(number)).contracts)
  expect(implementation.transactions).toMatchObject([
    { id: `${contractNumber}/1`, date: '2026-12-20T00:00:00+07:00', value: { amount: 60_000_000 } },
  ])
  expect(implementation.milestones).toMatchObject([
    { id: '1', title: 'Bản mẫu', status: 'met', dateMet: '2026-12-10T03:00:00.000Z' },
    { id: '2', status: 'scheduled', dueDate: '2027-03-01T00:00:00+07:00' },
  ])
})

test('a startup that is not public has an amount and no name, anywhere', async () => {
  const { number, founder, awardId } = await anAward({ published: false })
  await app.db.execute(sql`
    insert into support.milestones (id, award_id, ordinal, title, evidence_wanted, due_on, amount)
    values (gen_random_uuid(), ${awardId}, 1, 'Cảng Xanh chạy thử', 'Ảnh', '2026-12-15', 110000000)`)
  const release = await releaseOf(number)
  expect(only(release.awards).value.amount).toBe(110_000_000)
  for (const secret of ['Cảng Xanh', founder.startupId])
    expect(JSON.stringify(release)).not.toContain(secret)
  const page = await app.visit('/chuong-trinh/ket-qua')
  const row = page.getByText(number).closest('tr')
  expect(row?.textContent).toContain('Không công khai tên')
  const csv = await (await app.request('/du-lieu-mo/hop-dong-ho-tro.csv')).text()
  const line = csv.split('\r\n').find((each) => each.includes(number))
  expect(line).toContain('110000000')
  expect(line).not.toContain('Cảng Xanh')
})

test('an annulled contract stays, cancelled, and no longer counts', async () => {
  const before = await app.visit('/chuong-trinh/ket-qua?nam=2026')
  const standing = (page: typeof before) =>
    page.getByText('Hợp đồng đang có hiệu lực').nextElementSibling?.textContent
  const filed = await anAward()
  must(await annulAward(as(app, team.officer), filed.id, 'Ký nhầm'))
  const release = await releaseOf(filed.number)
  expect(release.tag).toEqual(['awardCancellation'])
  expect([only(release.awards).status, only(release.contracts).status]).toEqual([
    'cancelled',
    'cancelled',
  ])
  const after = await app.visit('/chuong-trinh/ket-qua?nam=2026')
  expect(standing(after)).toBe(standing(before))
  expect(after.getByText(filed.number).closest('tr')?.textContent).toContain('Đã hủy')
})

test('the page opens a number to its contracts, by year and programme', async () => {
  const one = await anAward()
  const { rows } = await app.db.execute<{ slug: string; name: string }>(sql`
    select p.slug, p.name ->> 'vi' as name from support.programmes p join support.calls c on c.programme_id = p.id
    where c.id = ${one.callId}`)
  const { name } = only(rows)
  const start = await app.visit('/chuong-trinh/ket-qua')
  const filtered = await start.press('Lọc', { 'Chương trình': name, 'Năm ký': '2026' })
  expect(filtered.text).toContain('110.000.000')
  expect(filtered.getByText(one.number)).toBeTruthy()
  expect(filtered.getAllByRole('rowheader')).toHaveLength(1)
  expect((await app.visit('/chuong-trinh/ket-qua?nam=2019')).text).toContain('Chưa có hợp đồng nào')
  expect((await app.visit('/chuong-trinh/ket-qua?nam=abc')).status).toBe(400)
})

test('every contract is found by following the pages, once each, and the files hold the same', async () => {
  const { id, awardId } = await anAward()
  await app.db.execute(sql`
    with many as (select gen_random_uuid() as case_id, n from generate_series(1, ${RELEASES_PAGE * 2}) n),
      more as (insert into support.cases (id, call_id, startup_id, opened_by, state, sheet_id, number, created_at)
        select many.case_id, c.call_id, gen_random_uuid(), c.opened_by, 'awarded', c.sheet_id, 'Y-' || n, c.created_at
        from many join support.cases c on c.id = ${id}::uuid returning id, number)
    insert into support.awards (id, case_id, contract_number, signed_on, amount, recorded_by, recorded_at)
    select gen_random_uuid(), more.id, more.number || '/HĐ', a.signed_on, 1, a.recorded_by, a.recorded_at
    from more join support.awards a on a.id = ${awardId}::uuid`)
  const ids: string[] = []
  let next: string | undefined = '/api/v1/awards'
  while (next) {
    const { releases, links } = await packageAt(next)
    expect(releases.length).toBeLessThanOrEqual(RELEASES_PAGE)
    ids.push(...releases.map((release) => release.id))
    next = links?.next
  }
  const { rows } = await app.db.execute<{ all: number }>(
    sql`select count(*)::int as all from support.awards`,
  )
  expect(ids).toHaveLength(only(rows).all)
  expect(new Set(ids).size).toBe(ids.length)
  const whole = await packageAt('/du-lieu-mo/hop-dong-ho-tro.json')
  expect(whole.releases.map((release) => release.id)).toEqual(ids)
  const book = new Workbook()
  const xlsx = await app.request('/du-lieu-mo/hop-dong-ho-tro.xlsx')
  await book.xlsx.load(Buffer.from(await xlsx.arrayBuffer()))
  expect(book.worksheets[0]?.rowCount).toBe(ids.length + 1)
})

test('once the city has registered a prefix, its plan names it', async () => {
  const text = await readFile('plans/hai-phong-2017-2020.yaml', 'utf8')
  const named = text.replace('\nperiod:', '\nocidPrefix: ocds-a1b2c3\nperiod:')
  expect(await loadPlanText(app.scopeFor(), named)).toMatchObject({ ok: true })
  const { releases } = await packageAt('/api/v1/awards')
  expect(releases[0]?.ocid).toMatch(/^ocds-a1b2c3-/)
})

test('whoever asks after something that is no id is told so', async () => {
  expect((await app.request('/api/v1/awards?after=7')).status).toBe(400)
})
