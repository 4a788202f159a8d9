import { Workbook } from '@cj-tech-master/excelts'
import { sql } from 'drizzle-orm'
import { afterAll, expect, test } from 'vitest'
import { annulAward, recordAward } from '#modules/support/index.ts'
import type { Actor } from '#platform/scope.ts'
import { testApp } from '#test/app.ts'
import {
  anApprovedCase,
  aSubmittedCase,
  as,
  aTeam,
  type Filed,
  must,
  versionOf,
} from '#test/factories/casework.ts'
import { paths } from './paths.ts'

const app = await testApp()
afterAll(app.stop)
const team = await aTeam(app)

const post = (path: string, actor: Actor, fields: Record<string, string>) =>
  app.request(path, {
    method: 'POST',
    headers: { 'x-test-actor': actor.id, 'sec-fetch-site': 'same-origin' },
    body: new URLSearchParams(fields),
  })

async function rowsOf(path: string, actor: Actor, fields: Record<string, string> = {}) {
  const answer = await post(path, actor, { format: 'xlsx', ...fields })
  expect(answer.status).toBe(200)
  const book = new Workbook()
  await book.xlsx.load(Buffer.from(await answer.arrayBuffer()))
  const rows: unknown[][] = []
  book.worksheets[0]?.eachRow((row) => rows.push([...(row.values as unknown[])].slice(1)))
  return rows
}

const lastEntry = async (act: string) => {
  const { rows } = await app.db.execute(
    sql`select actor_id, facts from platform.ledger_entries where act = ${act} order by seq desc limit 1`,
  )
  return rows[0]
}

/** As many more cases in the call of one, with numbers of their own. */
const copies = ({ id }: Filed, count: number) =>
  app.db.execute(sql`
    with many as (select ${id}::uuid as like_id, n from generate_series(1, ${count}) n)
    insert into support.cases (id, call_id, startup_id, opened_by, state, sheet_id, number, submitted_at, sent_at, sent_answers, created_at)
    select gen_random_uuid(), c.call_id, gen_random_uuid(), c.opened_by, 'submitted', c.sheet_id,
      'X-' || lpad(n::text, 5, '0'), c.submitted_at, c.sent_at, c.sent_answers, c.created_at
    from many join support.cases c on c.id = many.like_id`)

test('every case of the queue is in the file, over many pages, and the download is on record', async () => {
  const filed = await aSubmittedCase(app)
  await app.db.execute(sql`update organisations.startups set enterprise_code = '0201234567'
    where organisation_id = ${filed.founder.startupId}`)
  await copies(filed, 1_300)
  const [head, ...rows] = await rowsOf(paths.cases, team.officer, { dot: filed.callId })
  expect(head?.slice(0, 3)).toEqual(['Số hồ sơ', 'Dự án, doanh nghiệp', 'Mã số thuế'])
  expect(rows).toHaveLength(1_301)
  expect(new Set(rows.map(([number]) => number)).size).toBe(1_301)
  const own = rows.find(([number]) => number === filed.number)
  expect(own?.slice(1, 3)).toEqual(['Dự án của Lan', '0201234567'])
  expect(own?.[9]).toBeInstanceOf(Date)
  expect(own?.[10]).toBe(150_000_000)
  expect(await lastEntry('support.cases-exported')).toEqual({
    actor_id: team.officer.id,
    facts: { rows: 1_301, format: 'xlsx' },
  })
})

test('an officer takes out only what they may see: not of another agency, not what they have a part in', async () => {
  const filed = await aSubmittedCase(app)
  const { rows } = await app.db.execute<{ agency: string }>(sql`
    select p.agency_id as agency from support.programmes p
    join support.calls c on c.programme_id = p.id where c.id = ${filed.callId}`)
  const own = await app.person('Nhi', [
    { role: 'officer', organisationId: rows[0]?.agency ?? null },
  ])
  const other = await app.person('Vy', [{ role: 'officer', organisationId: crypto.randomUUID() }])
  const interested = await app.person('Kha', [
    { role: 'officer' },
    { role: 'founder', organisationId: filed.founder.startupId },
  ])
  const numbers = async (actor: Actor) =>
    (await rowsOf(paths.cases, actor, { dot: filed.callId })).slice(1).map(([number]) => number)
  expect(await numbers(own)).toEqual([filed.number])
  expect(await numbers(other)).toEqual([])
  expect(await numbers(interested)).toEqual([])
  for (const actor of [filed.founder.founder, team.reviewer, team.leader])
    expect((await post(paths.cases, actor, { format: 'csv' })).status).toBe(403)
})

test('the file says what is chosen on the page, in the language of the page', async () => {
  const filed = await aSubmittedCase(app)
  const queue = await app.visit(`/ban-lam-viec/xet-ho-so?dot=${filed.callId}&trang-thai=refused`, {
    as: team.officer,
    locale: 'en',
  })
  const file = await queue.press('Download cases (CSV)')
  expect(file.status).toBe(200)
  expect(file.headers.get('content-disposition')).toContain('Support%20cases%202026-11-23.csv')
  expect(file.text).toContain('Tax code')
  expect(file.text).not.toContain(filed.number)
  expect((await post(paths.cases, team.officer, { format: 'pdf' })).status).toBe(400)
})

test('contracts go out with their amounts, annulled ones marked', async () => {
  const filed = await anApprovedCase(app, team)
  const contract = { contractNumber: '0012/HĐ', signedOn: '2026-11-23', amount: 110_000_000 }
  const version = await versionOf(app, filed.id)
  must(await recordAward(as(app, team.officer), filed.id, { version, ...contract }))
  const [, row] = await rowsOf(paths.awards, team.officer)
  expect(row?.slice(0, 8)).toEqual([
    '0012/HĐ',
    new Date('2026-11-23T00:00:00Z'),
    'Dự án của Lan',
    undefined,
    110_000_000,
    'Đang thực hiện',
    0,
    0,
  ])
  expect(await lastEntry('support.awards-exported')).toMatchObject({ facts: { rows: 1 } })
  must(await annulAward(as(app, team.officer), filed.id, 'Ký nhầm'))
  const [, annulled] = await rowsOf(paths.awards, team.officer)
  expect(annulled?.[5]).toBe('Đã hủy')
})

test('a reader who goes away midway leaves no connection taken', async () => {
  const answer = await post(paths.cases, team.officer, { format: 'csv' })
  const reader = answer.body?.getReader()
  await reader?.read()
  await reader?.read()
  await reader?.cancel()
  const { rows } = await app.db.execute<{ busy: number }>(sql`
    select count(*)::int as busy from pg_stat_activity
    where datname = current_database() and application_name = 'benkhoi'
      and pid <> pg_backend_pid() and state <> 'idle'`)
  expect(rows[0]?.busy).toBe(0)
})
