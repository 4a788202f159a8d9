import { sql } from 'drizzle-orm'
import { afterAll, expect, test } from 'vitest'
import { acceptCase, withdrawCase } from '#modules/support/index.ts'
import { newId } from '#platform/ids.ts'
import { only } from '#platform/outcome.ts'
import { testApp } from '#test/app.ts'
import { aSubmittedCase, as, aTeam, must, versionOf } from '#test/factories/casework.ts'
import { aCall } from '#test/factories/support.ts'
import { caseStates } from '../states.ts'
import { paths } from './paths.ts'
import { bulkActs, MOST, refusalAhead } from './rules.ts'

const app = await testApp()
afterAll(app.stop)
const team = await aTeam(app)

const stateOf = async (id: string) => {
  const { rows } = await app.db.execute<{ state: string }>(
    sql`select state from support.cases where id = ${id}`,
  )
  return only(rows).state
}

/** Three submitted cases of one call. */
async function three() {
  const { id: callId } = await aCall(app.scopeFor())
  const cases = []
  for (let count = 0; count < 3; count += 1) cases.push(await aSubmittedCase(app, callId))
  const [first, second, third] = cases
  if (!first || !second || !third) throw new Error('three cases were wanted')
  return { callId, first, second, third, numbers: cases.map(({ number }) => number) }
}

const queueOf = (callId: string) =>
  app.visit(`/ban-lam-viec/xet-ho-so?dot=${callId}`, { as: team.officer })

test('ticked cases are looked at first, then done one by one, each with its result', async () => {
  const { callId, first, second, third } = await three()
  const looked = await (await queueOf(callId)).press('Xem lại trước khi làm', {
    'Việc cần làm': 'Tiếp nhận vào đánh giá',
    [`Chọn hồ sơ ${first.number}`]: true,
    [`Chọn hồ sơ ${second.number}`]: true,
  })
  expect(looked.text).toContain('Sẽ thực hiện với 2 trong 2 hồ sơ đã chọn. 2 thư sẽ gửi')
  expect(looked.text).not.toContain(third.number)
  expect(await stateOf(first.id)).toBe('submitted')
  await app.runJobs()
  const before = app.mails().length

  const done = await looked.press('Thực hiện với 2 hồ sơ')
  expect(done.status).toBe(200)
  expect(done.text).toContain('Đã thực hiện với cả 2 hồ sơ')
  expect([await stateOf(first.id), await stateOf(second.id), await stateOf(third.id)]).toEqual([
    'review',
    'review',
    'submitted',
  ])
  await app.runJobs()
  expect(app.mails().length - before).toBe(2)
})

test('what changed between the look and the act is left alone, and the others are done', async () => {
  const { callId, first, second, third, numbers } = await three()
  const looked = await (await queueOf(callId)).press('Xem lại trước khi làm', {
    'Việc cần làm': 'Tiếp nhận vào đánh giá',
    'Áp dụng cho cả 3 hồ sơ': true,
  })
  for (const number of numbers) expect(looked.text).toContain(number)
  must(await withdrawCase(first.founder.scope(), first.id, { reason: 'Đổi hướng' }))
  const colleague = as(app, team.colleague)
  must(await acceptCase(colleague, second.id, { version: await versionOf(app, second.id) }))

  const done = await looked.press('Thực hiện với 3 hồ sơ')
  expect(done.text).toContain('Đã thực hiện với 1 trong 3 hồ sơ')
  const rowOf = (number: string) => done.getByText(number).closest('tr')?.textContent
  expect(rowOf(first.number)).toContain('Có người vừa thay đổi hồ sơ này')
  expect(rowOf(second.number)).toContain('Có người vừa thay đổi hồ sơ này')
  expect(rowOf(third.number)).toContain('Đã thực hiện')
})

test('sent twice it is done once, and the second answer says the same', async () => {
  const { callId, first } = await three()
  const looked = await (await queueOf(callId)).press('Xem lại trước khi làm', {
    'Việc cần làm': 'Tiếp nhận vào đánh giá',
    [`Chọn hồ sơ ${first.number}`]: true,
  })
  const [one, two] = await Promise.all([
    looked.press('Thực hiện với 1 hồ sơ'),
    looked.press('Thực hiện với 1 hồ sơ'),
  ])
  for (const answer of [one, two]) expect(answer.text).toContain('Đã thực hiện với cả 1 hồ sơ')
  const { rows } = await app.db.execute<{ count: number }>(sql`
    select count(*)::int as count from platform.ledger_entries
    where subject_id = ${first.id} and act = 'support.case-accepted'`)
  expect(only(rows).count).toBe(1)
})

test('the same correction goes to each; what it lacks is said at its field and nothing is lost', async () => {
  const { callId, first, second } = await three()
  const looked = await (await queueOf(callId)).press('Xem lại trước khi làm', {
    'Việc cần làm': 'Yêu cầu bổ sung cùng một nội dung',
    [`Chọn hồ sơ ${first.number}`]: true,
    [`Chọn hồ sơ ${second.number}`]: true,
  })
  const wish = { 'Mục cần bổ sung': 'Vấn đề cần giải quyết', 'Vấn đề': 'chưa đúng' }
  const faulty = await looked.press('Thực hiện với 2 hồ sơ', {
    ...wish,
    'Lời nhắn chung': 'Gửi trước thứ sáu',
  })
  expect(faulty.status).toBe(422)
  expect(faulty.getByLabelText('Lời nhắn chung', { exact: false })).toHaveProperty(
    'value',
    'Gửi trước thứ sáu',
  )
  const done = await faulty.press('Thực hiện với 2 hồ sơ', { ...wish, 'Cần làm gì': 'Nêu rõ hơn' })
  expect(done.text).toContain('Đã thực hiện với cả 2 hồ sơ')
  expect(await stateOf(second.id)).toBe('correction')
})

test('reviewers are asked for many; a case of their own is refused with its reason', async () => {
  const { callId, first, second } = await three()
  for (const { id } of [first, second])
    must(await acceptCase(as(app, team.officer), id, { version: await versionOf(app, id) }))
  const reviewer = await app.person('Vĩnh', [
    { role: 'reviewer' },
    { role: 'founder', organisationId: first.founder.startupId },
  ])
  const looked = await (await queueOf(callId)).press('Xem lại trước khi làm', {
    'Việc cần làm': 'Mời người đánh giá',
    'Áp dụng cho cả 3 hồ sơ': true,
  })
  expect(looked.text).toContain('Sẽ thực hiện với 2 trong 3 hồ sơ')
  const done = await looked.press('Thực hiện với 2 hồ sơ', { [reviewer.name]: true })
  expect(done.text).toContain('Đã thực hiện với 1 trong 2 hồ sơ')
  const refused = done.getByText(first.number).closest('tr')?.textContent
  expect(refused).toContain('Chưa thực hiện')
  expect(refused).toContain('là người sáng lập')
})

test('cases change hands together, and the receiver is told', async () => {
  const { callId, first } = await three()
  const looked = await (await queueOf(callId)).press('Xem lại trước khi làm', {
    'Việc cần làm': 'Giao cho cán bộ khác',
    'Áp dụng cho cả 3 hồ sơ': true,
  })
  const done = await looked.press('Thực hiện với 3 hồ sơ', {
    'Cán bộ nhận hồ sơ': team.colleague.name,
  })
  expect(done.text).toContain('Đã thực hiện với cả 3 hồ sơ')
  const { rows } = await app.db.execute<{ officer: string }>(
    sql`select officer_id as officer from support.cases where id = ${first.id}`,
  )
  expect(only(rows).officer).toBe(team.colleague.id)
})

test('an officer who does not reach a case changes nothing by naming it', async () => {
  const { first } = await three()
  const other = await app.person('Yên', [{ role: 'officer', organisationId: newId() }])
  const body = new URLSearchParams({
    act: 'accept',
    _key: newId(),
    case: `${first.id}.${await versionOf(app, first.id)}`,
  })
  const headers = { 'x-test-actor': other.id, 'sec-fetch-site': 'same-origin' }
  const answer = await app.request(paths.bulk, { method: 'POST', body, headers })
  expect(answer.status).toBe(409)
  const text = await answer.text()
  expect(text).toContain('không còn xem được hồ sơ này')
  expect(text).not.toContain(first.number)
  expect(await stateOf(first.id)).toBe('submitted')
})

test('nothing ticked is no fault, and no more than five hundred go at once', async () => {
  const empty = await app.visit(`${paths.bulk}?viec=accept`, { as: team.officer })
  expect(empty.text).toContain('Chưa chọn hồ sơ nào')
  const { callId, first } = await three()
  await app.db.execute(sql`
    insert into support.cases (id, call_id, startup_id, opened_by, state, sheet_id, number, submitted_at, created_at)
    select gen_random_uuid(), c.call_id, gen_random_uuid(), c.opened_by, 'submitted', c.sheet_id, 'Z-' || n, c.submitted_at, c.created_at
    from generate_series(1, ${MOST}) n, support.cases c where c.id = ${first.id}`)
  const many = await app.visit(`${paths.bulk}?viec=accept&tat-ca=1&dot=${callId}`, {
    as: team.officer,
  })
  expect(many.text).toContain(`Còn 3 hồ sơ nữa`)
  const seen = many.document.querySelectorAll('input[name=case]')
  expect(seen).toHaveLength(MOST)
  const body = new URLSearchParams({ act: 'accept', _key: newId() })
  for (let count = 0; count <= MOST; count += 1) body.append('case', `${newId()}.1`)
  const headers = { 'x-test-actor': team.officer.id, 'sec-fetch-site': 'same-origin' }
  const answer = await app.request(paths.bulk, { method: 'POST', body, headers })
  expect(answer.status).toBe(422)
})

test('what is said ahead agrees with the table of states', () => {
  const open = bulkActs.map((act) => [
    act,
    caseStates.filter((state) => refusalAhead(act, { state }) === null),
  ])
  expect(Object.fromEntries(open)).toEqual({
    accept: ['submitted'],
    ask: ['submitted'],
    reviewers: ['review'],
    transfer: ['submitted', 'correction', 'review', 'approved', 'awarded'],
  })
})
