import { afterAll, expect, test } from 'vitest'
import { only } from '#platform/outcome.ts'
import { aNotice, takeDown } from '#test/factories/notices.ts'
import { openPortal, type Portal } from './portals.ts'
import { freePort } from './program.ts'

const PATIENCE = { timeout: 60_000, interval: 1_000 }

let north: Portal
let south: Portal
afterAll(async () => {
  await north?.program.stop()
  await south?.program.stop()
})

const QUEUE = '/ban-lam-viec/tin-den'
/** The page of the other portal, on each. */
const partnerPage = new Map<Portal, string>()

async function record(on: Portal, other: Portal, name: string) {
  const form = await on.visit('/ban-lam-viec/lien-thong/moi')
  const page = await form.press('Ghi lại', {
    'Tên cổng': name,
    'Loại nguồn tin': 'package',
    'Địa chỉ': other.program.origin,
    'Loại tin cần lấy': 'news',
  })
  expect(page.text).toContain('Đã ghi lại.')
  partnerPage.set(on, page.url.split('?')[0] ?? '')
}

const showPartner = (on: Portal) => on.visit(partnerPage.get(on) ?? '')

async function trust(on: Portal, other: Portal) {
  const shown = async () => (await showPartner(on)).text
  await expect.poll(shown, PATIENCE).toContain('Khóa bên kia đang đưa ra')
  const page = await showPartner(on)
  const outgoing = await other.visit('/ban-lam-viec/goi-du-lieu')
  const key = outgoing.document.querySelector('dd code')?.textContent ?? 'no key'
  expect(page.text).toContain(key)
  await page.press('Xác nhận khóa này')
}

/** Reads now, again and again, until a page says what is waited for. */
async function reads(on: Portal, path: () => string, said: string | RegExp) {
  const look = async () => {
    await (await showPartner(on)).press('Lấy ngay')
    return (await on.visit(path())).text
  }
  await expect.poll(look, PATIENCE).toMatch(said)
}
const queue = () => QUEUE
const comparison = (on: Portal) => () => `${partnerPage.get(on)}/doi-chieu`

const publish = (on: Portal, title: string): Promise<string> =>
  on.inside((scope) => aNotice(scope, title))

const kept: Record<string, string> = {}

test('two portals open, each puts the other on record and compares its key', async () => {
  const ports = [await freePort(), await freePort()] as const
  north = await openPortal(ports[0], [ports[1]])
  south = await openPortal(ports[1], [ports[0]])
  await record(north, south, 'Cổng phía nam (mẫu)')
  await record(south, north, 'Cổng phía bắc (mẫu)')
  await trust(north, south)
  await trust(south, north)
})

test('what one publishes waits on the other for a person, under the name of its origin', async () => {
  kept.fair = await publish(north, 'Ngày hội khởi nghiệp cảng biển')
  kept.notice = await publish(north, 'Thông báo nội bộ của cổng phía bắc')
  await reads(south, queue, /Thông báo nội bộ của cổng phía bắc/)
  const waiting = await south.visit(QUEUE)
  expect(waiting.text).toContain('Cổng phía bắc (mẫu)')
  const fair = await waiting.follow('Ngày hội khởi nghiệp cảng biển')
  expect((await fair.press('Lấy làm bản nháp tin bài')).text).toContain('Đã tạo bản nháp.')
  const notice = await (await south.visit(QUEUE)).follow('Thông báo nội bộ của cổng phía bắc')
  await notice.press('Không lấy', { 'Lý do': 'Không thuộc phạm vi cổng này' })
})

test('the sender sees what arrived, and what was refused for which reason', async () => {
  await reads(north, comparison(north), /Bên kia không lấy/)
  const page = await north.visit(comparison(north)())
  expect(page.text).toMatch(/Đã gửi\s*2 đang đăng, 0 đã gỡ/)
  expect(page.text).toMatch(/Đã nhận\s*2/)
  expect(page.text).toContain('Không thuộc phạm vi cổng này')
})

test('one is killed in the middle, the other goes on; after the next start nothing is lost and nothing doubled', async () => {
  await (await showPartner(south)).press('Lấy ngay')
  await south.program.kill('SIGKILL')
  kept.later = await publish(north, 'Đăng khi bên kia đang tắt máy')
  await north.inside((scope) => takeDown(scope, kept.fair ?? ''))
  await (await showPartner(north)).press('Lấy ngay')
  await expect
    .poll(async () => (await showPartner(north)).text, PATIENCE)
    .toContain('Máy chủ kia không trả lời')

  await south.program.restart()
  await reads(south, queue, /Đăng khi bên kia đang tắt máy/)
  await reads(south, queue, /Nguồn đã gỡ/)
  const answer = await fetch(
    `${south.program.origin}/api/v1/receipts?for=${encodeURIComponent(north.program.origin)}`,
  )
  const { receipts } = (await answer.json()) as {
    receipts: { receipt: { count: number; items: { id: string; standing: string }[] } }[]
  }
  const { receipt } = only(receipts)
  expect(receipt.count).toBe(3)
  expect(Object.fromEntries(receipt.items.map(({ id, standing }) => [id, standing]))).toEqual({
    [kept.fair ?? '']: 'published',
    [kept.notice ?? '']: 'refused',
    [kept.later ?? '']: 'received',
  })
})

test('what was withdrawn at its origin and still stands elsewhere is seen, until a person there has dealt with it', async () => {
  await reads(north, comparison(north), /Ở đây đã gỡ, bên kia còn đăng/)
  const item = await (await south.visit(QUEUE)).follow('Ngày hội khởi nghiệp cảng biển')
  expect(item.text).toContain('Nguồn đã gỡ tin này sau khi cổng lấy')
  await item.press('Đã xử lý xong')
  const settled = async () => {
    await (await showPartner(north)).press('Lấy ngay')
    return (await north.visit(comparison(north)())).text
  }
  await expect.poll(settled, PATIENCE).not.toContain('Ở đây đã gỡ, bên kia còn đăng')
  expect(await settled()).toMatch(/Đã gửi\s*2 đang đăng, 1 đã gỡ/)
})

test('news goes the other way too', async () => {
  await publish(south, 'Tin riêng của cổng phía nam')
  await reads(north, queue, /Tin riêng của cổng phía nam/)
  expect((await north.visit(QUEUE)).text).toContain('Cổng phía nam (mẫu)')
})
