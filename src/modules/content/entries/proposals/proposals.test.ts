import { sql } from 'drizzle-orm'
import { afterAll, expect, test } from 'vitest'
import { entriesAbout } from '#platform/ledger/read.ts'
import { testApp } from '#test/app.ts'
import { aDraft, anEntry, asEditor, jobDraft } from '#test/factories/entries.ts'
import { aStartup, as } from '#test/factories/startups.ts'
import { proposeChange, proposeEntry } from './actions.ts'
import { acceptProposal, returnProposal } from './deciding.ts'
import { listOwn, listWaiting } from './queries.ts'

const app = await testApp()
afterAll(app.stop)

const editor = await app.person('Lan', [{ role: 'editor' }])
const { founder, id: startupId, slug: startupSlug } = await aStartup(app, { name: 'Cảng Xanh' })

const job = {
  Tên: 'Kỹ sư bến bãi',
  'Tóm tắt': 'Điều phối xe.',
  'Đơn vị': 'Cảng Xanh',
  'Hình thức': 'Toàn thời gian',
  'Nơi làm việc': 'Tại chỗ',
  'Địa điểm': 'Khu cảng',
  'Lĩnh vực': 'Cảng biển, vận tải và kho vận',
  'Kỹ năng chính': 'điều phối',
  'Công việc': 'Điều phối xe ra vào.',
  'Nhận hồ sơ đến hết ngày': '2026-12-31',
  'Liên hệ công khai': 'viec@cang.example',
}

async function waitingId(title: string): Promise<string> {
  const { rows } = await listWaiting(asEditor(app, editor), 1)
  const found = rows.find(({ proposal }) => proposal.content.title.vi === title)
  if (!found) throw new Error(`${title} does not wait`)
  return found.proposal.id
}

test('a founder proposes a job, an editor sends it back, the founder corrects it, and it is published', async () => {
  const list = await app.visit('/viec-lam', { as: founder })
  const form = await list.follow('Đề nghị đăng một mục')
  const sent = await form.press('Gửi ban biên tập', job)
  expect(sent.text).toContain('Đã gửi. Ban biên tập sẽ xem')
  expect((await app.visit('/viec-lam')).text).not.toContain('Kỹ sư bến bãi')

  const desk = await app.visit('/ban-lam-viec', { as: editor })
  const proposal = await desk.follow('Duyệt: Kỹ sư bến bãi')
  await proposal.press('Trả lại', { 'Lý do, và cần sửa gì': 'Hãy nêu mức lương.' })
  await app.runJobs()
  const letter = app.mails().at(-1)
  expect(letter?.to).toBe(founder.email)
  expect(letter?.text).toContain('Hãy nêu mức lương.')

  const own = await app.visit('/ban-lam-viec', { as: founder })
  const back = await own.follow('Sửa rồi gửi lại: Kỹ sư bến bãi')
  expect(back.text).toContain('Ban biên tập trả lại vì: Hãy nêu mức lương.')
  expect(back.getByLabelText('Tên')).toHaveProperty('value', 'Kỹ sư bến bãi')
  await back.press('Gửi ban biên tập', { 'Lương tháng từ': '15.000.000' })

  const again = await app.visit('/ban-lam-viec/muc-thong-tin/de-nghi', { as: editor })
  const accepted = await (await again.follow('Kỹ sư bến bãi')).press('Đăng như đề nghị')
  expect(accepted.text).toContain('Đã đăng và báo cho người gửi.')
  const page = await (await app.visit('/viec-lam')).follow('Kỹ sư bến bãi')
  expect(page.text).toContain('15.000.000')
  expect(page.getAllByRole('link', { name: 'Cảng Xanh' })[0]?.getAttribute('href')).toBe(
    `/he-sinh-thai/${startupSlug}`,
  )
  expect(page.text).toContain('Xác nhận lần cuối')
  // An editor took it over: nobody is said to have confirmed it who did not.
  expect(page.text).not.toContain('Xác nhận bởi')
})

test('the public reads what was published until a change of it is accepted', async () => {
  const [own] = (await listOwn(as(app, founder), 1)).rows
  if (!own) throw new Error('nothing of one’s own')
  const form = await app.visit(`/ban-lam-viec/muc-cua-toi/${own.entry.id}`, { as: founder })
  await form.press('Gửi ban biên tập', { 'Tóm tắt': 'Điều phối xe và sà lan.' })
  const address = `/viec-lam/${own.entry.slug}`
  expect((await app.visit(address)).text).not.toContain('sà lan')
  const proposal = await app.visit(
    `/ban-lam-viec/muc-thong-tin/de-nghi/${await waitingId('Kỹ sư bến bãi')}`,
    { as: editor },
  )
  expect(proposal.getByRole('heading', { name: 'Đang đăng' })).toBeTruthy()
  await proposal.press('Đăng như đề nghị')
  expect((await app.visit(address)).text).toContain('sà lan')
})

test('nobody proposes for an organisation of others, or a kind that theirs does not publish', async () => {
  const stranger = (await aStartup(app, { name: 'Thuyền Nhỏ' })).founder
  const draft = { ...jobDraft({ title: 'Việc của người khác' }), organisationId: startupId }
  expect(await proposeEntry(as(app, stranger), 'job', draft)).toEqual({
    ok: false,
    problem: 'not-your-kind',
  })
  const source = { ...aDraft('investment-source', 'Quỹ'), organisationId: startupId }
  expect(await proposeEntry(as(app, founder), 'investment-source', source)).toEqual({
    ok: false,
    problem: 'not-your-kind',
  })
  expect((await app.visit('/ban-lam-viec/muc-cua-toi/moi/standard', { as: founder })).status).toBe(
    404,
  )
  const [own] = (await listOwn(as(app, founder), 1)).rows
  const theirs = `/ban-lam-viec/muc-cua-toi/${own?.entry.id}`
  expect((await app.visit(theirs, { as: stranger })).status).toBe(404)
  expect(await proposeChange(as(app, stranger), own?.entry.id ?? '', 0, draft)).toBeUndefined()
})

test('of two who decide at once one is refused, and of two who correct at once the later is', async () => {
  const draft = { ...jobDraft({ title: 'Hai người một việc' }), organisationId: startupId }
  const proposed = await proposeEntry(as(app, founder), 'job', draft)
  if (!proposed.ok) throw new Error(proposed.problem)
  const id = await waitingId('Hai người một việc')
  const read = { version: 1, entryVersion: 1 }
  const stale = await acceptProposal(asEditor(app, editor), id, { ...read, version: 7 })
  expect(stale).toEqual({ ok: false, problem: 'changed-meanwhile' })
  const outcomes = await Promise.all([
    acceptProposal(asEditor(app, editor), id, read),
    returnProposal(asEditor(app, editor), id, read, 'Không'),
  ])
  expect(outcomes.filter((outcome) => outcome?.ok)).toHaveLength(1)

  const entryId = proposed.value.id
  const changes = await Promise.all([
    proposeChange(as(app, founder), entryId, 0, { ...draft, summary: { vi: 'Một', en: null } }),
    proposeChange(as(app, founder), entryId, 0, { ...draft, summary: { vi: 'Hai', en: null } }),
  ])
  expect(changes.filter((outcome) => outcome?.ok)).toHaveLength(1)
})

test('a person is shown only with their consent, and is gone with all that was written when they take it back', async () => {
  const mentor = await app.person('Cao Vấn')
  const form = await app.visit('/ban-lam-viec/muc-cua-toi/moi/expert', { as: mentor })
  const typed = {
    Tên: 'Cao Vấn Thử',
    'Tóm tắt': 'Hai mươi năm ở cảng.',
    'Cố vấn (mentor)': true,
    'Cảng biển, vận tải và kho vận': true,
    'Ý tưởng': true,
    'Giúp được việc gì': 'Đọc hợp đồng vận tải.',
    'Kinh nghiệm kiểm tra được': 'Trưởng phòng khai thác.',
    'Tiếng Việt': true,
    'Thời gian dành được': '4',
    'Liên hệ công khai': 'covan@cang.example',
  }
  const refused = await form.press('Gửi ban biên tập', typed)
  expect(refused.status).toBe(422)
  expect(refused.text).toContain('Chưa có sự đồng ý của bạn')
  const sent = await refused.press('Gửi ban biên tập', { 'Tôi đồng ý': true })
  expect(sent.text).toContain('Đã gửi.')
  await acceptProposal(asEditor(app, editor), await waitingId('Cao Vấn Thử'), {
    version: 1,
    entryVersion: 1,
  })
  const page = await (await app.visit('/chuyen-gia?vai-tro=mentor')).follow('Cao Vấn Thử')
  expect(page.text).toContain('Xác nhận lần cuối')

  const own = await app.visit('/ban-lam-viec/muc-cua-toi', { as: mentor })
  const mine = await own.follow('Cao Vấn Thử')
  const gone = await mine.press('Rút lại đồng ý và xóa hồ sơ')
  expect(gone.text).toContain('Đã gỡ khỏi cổng.')
  expect((await app.visit('/chuyen-gia')).text).not.toContain('Cao Vấn')
  expect((await app.visit(page.url)).status).toBe(404)
  const entryId = mine.url.match(/[0-9a-f-]{36}/)?.[0] ?? ''
  const { rows } = await app.db.execute(sql`
    select e::text || p::text as kept from content.entries e
    join content.entry_proposals p on p.entry_id = e.id where e.id = ${entryId}`)
  expect(rows).toHaveLength(1)
  expect(JSON.stringify(rows)).not.toMatch(/Cao|cao-van|covan|hợp đồng/)
  const ledger = await entriesAbout(app.scopeFor(), entryId)
  expect(ledger.map(({ subjectLabel }) => subjectLabel).join()).not.toContain('Cao')
})

test('what has gone stale waits for its owner, however much was changed since', async () => {
  const owner = await aStartup(app, { name: 'Bến Nhiều Việc' })
  const draft = (title: string) => ({ ...jobDraft({ title }), organisationId: owner.id })
  app.setNow('2026-05-04T02:00:00Z')
  await anEntry(app, editor, 'job', draft('Việc đã lâu'))
  app.setNow('2026-11-23T02:00:00Z')
  for (let number = 1; number <= 31; number += 1)
    await anEntry(app, editor, 'job', draft(`Việc ${number}`))
  const desk = await app.visit('/ban-lam-viec', { as: owner.founder })
  expect(desk.text).toContain('Xác nhận còn đúng: Việc đã lâu')
  expect(desk.text).not.toContain('Xác nhận còn đúng: Việc 3')
})

test('editors do not write pages about people', async () => {
  const path = '/ban-lam-viec/muc-thong-tin/moi/expert'
  expect((await app.visit(path, { as: editor })).status).toBe(404)
  await expect(anEntry(app, editor, 'expert', aDraft('expert', 'Ai đó'))).rejects.toThrow()
})
