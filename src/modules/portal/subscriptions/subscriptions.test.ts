import { sql } from 'drizzle-orm'
import { afterAll, expect, test } from 'vitest'
import { publishTopics } from '#modules/content/index.ts'
import { newId } from '#platform/ids.ts'
import { entriesAbout } from '#platform/ledger/read.ts'
import { systemScope } from '#src/app/scopes.tsx'
import { testApp } from '#test/app.ts'
import { forgetEnded } from './forgetting.ts'
import { signed } from './links.ts'
import { renewFollowing } from './managing.ts'
import { subscribers, subscriptions } from './schema.ts'

const app = await testApp()
afterAll(app.stop)
await publishTopics(app.scopeFor(), [
  { code: 'dau-tu', name: { vi: 'Đầu tư mạo hiểm', en: 'Venture capital' }, clause: 'điểm a' },
])

let count = 0
const anAddress = () => `doc-gia-${++count}@example.test`
const addressIn = (text: string, part: string) =>
  text.match(new RegExp(`http://localhost:3000((?:/en)?/theo-doi/${part}/\\S+)`))?.[1] ?? ''
const mailsTo = (email: string) => app.mails().filter(({ to }) => to === email)

async function ask(email: string, from = '/theo-doi/thu?danh-sach=news') {
  const page = await app.visit(from)
  const sent = await page.press('Gửi thư xác nhận', { 'Địa chỉ thư': email })
  await app.runJobs()
  return sent
}

async function follow(email: string, from?: string) {
  await ask(email, from)
  const link = addressIn(mailsTo(email).at(-1)?.text ?? '', 'xac-nhan')
  return (await app.visit(link)).press('Tôi muốn nhận tin này')
}

test('from a filtered list to the confirmed mail, without an account', async () => {
  const list = await app.visit('/tin-tuc?chuyen-muc=dau-tu')
  const form = await list.follow('Nhận qua thư')
  expect(form.text).toContain('Tin tức khởi nghiệp đổi mới sáng tạo (lọc: Đầu tư mạo hiểm)')
  expect(form.text).toContain('Mục đích: chỉ để gửi những tin bạn đã chọn')
  const email = anAddress()
  const sent = await form.press('Gửi thư xác nhận', {
    'Địa chỉ thư': email,
    'Mỗi ngày': true,
  })
  expect(sent.text).toContain('Hãy xem hộp thư của bạn')
  await app.runJobs()
  const [mail] = mailsTo(email)
  const confirm = await app.visit(addressIn(mail?.text ?? '', 'xac-nhan'))
  expect(confirm.headers.get('cache-control')).toBe('private, no-store')
  expect(confirm.headers.get('x-robots-tag')).toBe('noindex')
  const manage = await confirm.press('Tôi muốn nhận tin này')
  expect(manage.text).toContain('Đã xác nhận')
  expect(manage.text).toContain(`Thư được gửi đến ${email}`)
  expect(manage.getByRole('heading', { level: 2, name: /lọc: Đầu tư mạo hiểm/ })).toBeTruthy()
  expect(manage.text).toContain('giữ đến hết ngày 23/11/2028')
})

test('a link that is merely opened, as programs that look into mails do, confirms nothing', async () => {
  const email = anAddress()
  await ask(email)
  await app.visit(addressIn(mailsTo(email)[0]?.text ?? '', 'xac-nhan'))
  const rows = await app.db.select().from(subscriptions)
  expect(rows.filter(({ confirmedAt }) => confirmedAt === null).length).toBeGreaterThan(0)
  const again = await app.visit('/theo-doi/cua-toi')
  await again.press('Gửi đường dẫn cho tôi', { 'Địa chỉ thư': email })
  await app.runJobs()
  const manage = await app.visit(addressIn(mailsTo(email).at(-1)?.text ?? '', 'quan-ly'))
  expect(manage.text).toContain('Bạn chưa nhận tin nào')
})

test('the pages say the same of an address that follows, one that does not, and one that is nobody’s', async () => {
  const known = anAddress()
  await follow(known)
  const answers = []
  for (const email of [known, anAddress()]) {
    const asked = await ask(email)
    const own = await (await app.visit('/theo-doi/cua-toi')).press('Gửi đường dẫn cho tôi', {
      'Địa chỉ thư': email,
    })
    answers.push({ asked: asked.html, own: own.html, urls: [asked.url, own.url] })
  }
  expect(answers[0]).toEqual(answers[1])
  await app.runJobs()
  expect(mailsTo(known).map(({ subject }) => subject.split(':')[0])).toEqual([
    'Xác nhận nhận tin',
    'Bạn đang nhận tin',
    'Đường dẫn để xem và sửa những gì bạn nhận',
  ])
  const nobody = anAddress()
  await (await app.visit('/theo-doi/cua-toi')).press('Gửi đường dẫn cho tôi', {
    'Địa chỉ thư': nobody,
  })
  await app.runJobs()
  expect(mailsTo(nobody)).toEqual([])
  expect((await app.db.select().from(subscribers)).some(({ email }) => email === nobody)).toBe(
    false,
  )
})

test('a link tampered with, of another kind or past its end opens nothing, and leads to a new one', async () => {
  const email = anAddress()
  const manage = await follow(email)
  const path = manage.url.split('?')[0] ?? ''
  const flipped = path.slice(0, -1) + (path.endsWith('A') ? 'B' : 'A')
  const [mine] = (await app.db.select().from(subscribers)).filter((each) => each.email === email)
  if (!mine) throw new Error('the subscriber is not there')
  const leaving = signed(
    { purpose: 'leave', subscriberId: mine.id, subjectId: null, expiresAt: null },
    mine.key,
  )
  for (const wrong of [
    flipped,
    `/theo-doi/quan-ly/${leaving}`,
    `/theo-doi/quan-ly/${'x'.repeat(40)}`,
  ]) {
    const page = await app.visit(wrong)
    expect(page.status).toBe(404)
    expect(page.text).toContain('Đường dẫn không dùng được')
    expect(page.text).not.toContain(email)
  }
  app.setNow('2027-02-23T02:00:00Z')
  const late = await app.visit(path)
  app.setNow('2026-11-23T02:00:00Z')
  expect(late.status).toBe(410)
  expect(late.text).toContain('đã hết hạn')
  expect(late.queryByText(email)).toBeNull()
  expect(late.getByRole('button', { name: 'Gửi đường dẫn cho tôi' })).toBeTruthy()
})

test('how often is changed, one is ended, and with the last the address is forgotten', async () => {
  const email = anAddress()
  await follow(email)
  const manage = await follow(
    email,
    '/theo-doi/thu?danh-sach=search&loc=q%3Dv%E1%BB%91n+m%E1%BB%93i',
  )
  expect(manage.getByRole('heading', { level: 2, name: 'Tìm kiếm “vốn mồi”' })).toBeTruthy()
  const forms = manage.document.querySelectorAll('form[aria-label^="Bao lâu"]')
  const action = forms[0]?.getAttribute('action') ?? ''
  const changed = await manage.visitor.go(action, {
    method: 'POST',
    body: new URLSearchParams({ rhythm: 'daily' }),
  })
  expect(changed.text).toContain('Đã đổi')
  expect(
    (
      await manage.visitor.go(action, {
        method: 'POST',
        body: new URLSearchParams({ rhythm: 'x' }),
      })
    ).status,
  ).toBe(404)
  const endings = [...manage.document.querySelectorAll('form[aria-label^="Thôi nhận"]')]
  expect(endings).toHaveLength(2)
  const ends = endings.map((form) => form.getAttribute('action') ?? '')
  for (const _ of [1, 2])
    expect((await manage.visitor.go(ends[0] ?? '', { method: 'POST' })).text).toContain(
      'Đã thôi nhận mục này',
    )
  const left = await manage.visitor.go(ends[1] ?? '', { method: 'POST' })
  expect(left.text).toContain('Bạn đã thôi nhận tin')
  expect((await app.db.select().from(subscribers)).some((each) => each.email === email)).toBe(false)
})

test('nobody changes what another follows', async () => {
  const mine = await follow(anAddress())
  const other = await follow(anAddress())
  const own = mine.url.split('?')[0] ?? ''
  const foreign = other.document.querySelector('form[aria-label^="Thôi nhận"]')
  const id = foreign?.getAttribute('action')?.match(/muc\/([^/]+)/)?.[1]
  await mine.visitor.go(`${own}/muc/${id}/bo`, { method: 'POST' })
  const changed = await mine.visitor.go(`${own}/muc/${id}/nhip`, {
    method: 'POST',
    body: new URLSearchParams({ rhythm: 'daily' }),
  })
  expect(changed.status).toBe(404)
  expect((await app.db.select().from(subscriptions)).some((each) => each.id === id)).toBe(true)
})

test('a mail program leaves by one POST from outside; no other form may come from there', async () => {
  const email = anAddress()
  const manage = await follow(email)
  const leaving = manage.document
    .querySelector('form[action*="/theo-doi/roi/"]')
    ?.getAttribute('action')
  const post = (path: string) =>
    app.request(path, {
      method: 'POST',
      body: 'List-Unsubscribe=One-Click',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    })
  expect((await post(`${manage.url.split('?')[0]}/gia-han`)).status).toBe(403)
  expect((await app.visit(leaving ?? '')).text).toContain('Thôi nhận tất cả')
  const left = await post(leaving ?? '')
  expect(left.status).toBe(200)
  expect((await app.db.select().from(subscribers)).some((each) => each.email === email)).toBe(false)
  expect((await post(leaving ?? '')).status).toBe(404)
  expect((await app.visit(manage.url)).status).toBe(404)
})

test('one address is sent a few such mails a day, however often they are asked for', async () => {
  const email = anAddress()
  for (const page of [1, 2, 3, 4, 5, 6, 7])
    await app.visitor().go('/theo-doi/thu', {
      method: 'POST',
      headers: { 'x-forwarded-for': `10.0.0.${page}` },
      body: new URLSearchParams({ email, rhythm: 'daily', source: 'news', query: '' }),
    })
  await app.runJobs()
  expect(mailsTo(email)).toHaveLength(5)
})

// An hour later the limit on askings from one place begins anew.
const anHourLater = () => app.setNow('2026-11-23T03:00:00Z')

test('what is no list, no filter of it or no question cannot be followed', async () => {
  for (const query of [
    'danh-sach=khong-co',
    'danh-sach=news&loc=mau%3Dxanh',
    'danh-sach=search&loc=q%3D...',
    `danh-sach=news&loc=chuyen-muc%3D${'x'.repeat(900)}`,
    'danh-sach=news&loc=chuyen-muc%3D%2500',
  ])
    expect((await app.visit(`/theo-doi/thu?${query}`)).status, query).toBe(404)
  expect((await app.visit('/theo-doi/thu')).status).toBe(400)
})

test('an address that is none is told so, and what was typed stays', async () => {
  anHourLater()
  const form = await app.visit('/theo-doi/thu?danh-sach=news', { locale: 'en' })
  const again = await form.press('Send the mail to confirm', { 'Mail address': 'ai đó' })
  expect(again.status).toBe(422)
  expect(again.text).toContain('Not an e-mail address')
  expect(again.getByLabelText(/Mail address/).getAttribute('value')).toBe('ai đó')
})

test('who does not confirm within three days, or renew within two years, is forgotten', async () => {
  const [lazy, loyal] = [anAddress(), anAddress()]
  await ask(lazy)
  await follow(loyal)
  const emails = async () => (await app.db.select().from(subscribers)).map(({ email }) => email)
  const sweep = (now: string) => forgetEnded({ ...systemScope(app.deps), today: now })
  await sweep('2026-11-26')
  expect(await emails()).toContain(lazy)
  await sweep('2026-11-27')
  expect(await emails()).not.toContain(lazy)
  expect(await emails()).toContain(loyal)
  await sweep('2028-11-24')
  expect(await emails()).not.toContain(loyal)
})

test('who renews while the address is being forgotten stays, and nothing says that they left', async () => {
  const email = anAddress()
  const token = (await follow(email)).url.match(/[^/?]+(?=\?|$)/)?.[0] ?? ''
  const [mine] = (await app.db.select().from(subscribers)).filter((each) => each.email === email)
  const [followed] = (await app.db.select().from(subscriptions)).filter(
    ({ subscriberId }) => subscriberId === mine?.id,
  )
  const system = systemScope(app.deps)
  let isOver = false
  let sweep: Promise<void> | undefined
  await app.db.transaction(async (tx) => {
    const renewed = await renewFollowing({ ...system, db: tx, today: '2028-11-23' }, token)
    expect(renewed.ok).toBe(true)
    sweep = forgetEnded({ ...system, today: '2028-11-24' }).then(() => {
      isOver = true
    })
    const waits = sql`select 1 from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock'`
    while (!isOver && (await app.db.execute(waits)).rows.length === 0);
  })
  await sweep
  const acts = await entriesAbout(system, followed?.id ?? '')
  expect(acts.map(({ act }) => act)).toEqual(['portal.following-confirmed'])
})

test('what a stranger asked for in somebody’s name keeps them from nothing, and is forgotten', async () => {
  const email = anAddress()
  const manage = await follow(email)
  const [mine] = (await app.db.select().from(subscribers)).filter((each) => each.email === email)
  if (!mine) throw new Error('the subscriber is not there')
  await app.db.insert(subscriptions).values(
    Array.from({ length: 30 }, (_, n) => ({
      id: newId(),
      subscriberId: mine.id,
      source: 'search',
      query: `q=la+${n}`,
      rhythm: 'daily' as const,
      askedAt: new Date('2026-11-23T02:00:00Z'),
    })),
  )
  const more = await follow(email, '/theo-doi/thu?danh-sach=search&loc=q%3Dcua+toi')
  expect(more.getByRole('heading', { level: 2, name: /cua toi/ })).toBeTruthy()
  app.setNow('2026-11-26T02:30:00Z')
  await forgetEnded(systemScope(app.deps))
  app.setNow('2026-11-23T03:00:00Z')
  const left = (await app.db.select().from(subscriptions)).filter(
    ({ subscriberId }) => subscriberId === mine.id,
  )
  expect(left.map(({ confirmedAt }) => confirmedAt !== null)).toEqual([true, true])

  await ask(email, '/theo-doi/thu?danh-sach=search&loc=q%3Dla+nua')
  const ends = [...more.document.querySelectorAll('form[aria-label^="Thôi nhận"]')]
  for (const form of ends)
    await manage.visitor.go(form.getAttribute('action') ?? '', { method: 'POST' })
  expect((await app.db.select().from(subscribers)).some((each) => each.email === email)).toBe(false)
})

test('a mail says of a search only its words: it carries no advertisement and no address', async () => {
  const evil = `Trúng thưởng!\nhttps://lua-dao.example/a?b=1 hoặc ai@example.test ${'ngay '.repeat(20)}`
  for (const what of [
    { source: 'search', query: new URLSearchParams({ q: evil }).toString() },
    { source: 'organisations', query: new URLSearchParams({ q: evil }).toString() },
  ]) {
    const email = anAddress()
    await app.visitor().go('/theo-doi/thu', {
      method: 'POST',
      headers: { 'x-forwarded-for': '10.9.0.1' },
      body: new URLSearchParams({ email, rhythm: 'daily', ...what }),
    })
    await app.runJobs()
    const [mail] = mailsTo(email)
    expect(mail?.subject).toContain('Trúng thưởng https')
    expect(mail?.subject).not.toContain('\n')
    expect(mail?.subject.length).toBeLessThan(200)
    const told = `${mail?.subject}\n${mail?.text.replaceAll('http://localhost:3000', '')}`
    expect(told).not.toMatch(/:\/\/|lua-dao\.|@example|Trúng thưởng!/)
  }
  const law = await app.visit('/theo-doi/thu?danh-sach=search&loc=q%3D80%2F2021%2FN%C4%90-CP')
  expect(law.text).toContain('Tìm kiếm “80/2021/NĐ-CP”')
})

test.each([
  ['event', 'khi=tuan-nay', 'lọc: Tuần này'],
  ['job', 'han=da-dong', 'lọc: Đã đóng'],
  ['product', 'mua-sam-cong=khong', 'lọc: Cơ quan nhà nước mua được: Không'],
  ['product', 'mua-sam-cong=co-the', 'lọc: co-the'],
  ['documents', 'nam=2026&loai=decree', 'lọc: Nghị định, 2026'],
  ['search', 'q=vườn+ươm&loai=article', 'Tìm kiếm “vườn ươm” (lọc: Tin tức)'],
])('of the list %s, %s is told as “%s”', async (list, asked, told) => {
  const address = new URLSearchParams({ 'danh-sach': list, loc: asked })
  expect((await app.visit(`/theo-doi/thu?${address}`)).text).toContain(told)
})

test('a filter that leaves no word is not spoken of', async () => {
  const address = new URLSearchParams({ 'danh-sach': 'organisations', loc: 'q=!!!' })
  expect((await app.visit(`/theo-doi/thu?${address}`)).text).not.toContain('lọc:')
})

test('the longest question that the search page takes can be followed', async () => {
  const page = await app.visit(
    `/tim-kiem?q=${encodeURIComponent('khởi nghiệp đổi mới '.repeat(10))}`,
  )
  const form = await page.follow('Nhận kết quả mới của tìm kiếm này qua thư')
  expect(form.status).toBe(200)
  const email = anAddress()
  await form.press('Gửi thư xác nhận', { 'Địa chỉ thư': email })
  await app.runJobs()
  expect(mailsTo(email)).toHaveLength(1)
})

test('too many askings from one place are stopped', async () => {
  const post = () =>
    app.visitor().go('/theo-doi/cua-toi', {
      method: 'POST',
      body: new URLSearchParams({ email: 'ai@example.test' }),
    })
  const statuses = []
  for (let times = 0; times < 21; times += 1) statuses.push((await post()).status)
  expect(statuses.at(-1)).toBe(429)
})
