import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '#platform/ids.ts'
import type { Actor, SignedScope } from '#platform/scope.ts'
import { type TestApp, testApp } from '#test/app.ts'
import { aNotice } from '#test/factories/notices.ts'
import { unzip } from '#test/unzip.ts'
import { partners } from '../inbound/schema.ts'
import { hashOf } from '../packages/canonical.ts'
import { packageAfter } from '../packages/feed.ts'
import { type Receipt, type ReceiptItem, signedPackage } from '../packages/shapes.ts'
import { isSignedBy, type KeyPair, makeKeyPair, signWith } from '../packages/signing.ts'

let app: TestApp
let officer: Actor
let scope: SignedScope
const theirKey = makeKeyPair()
const partnerId = newId()
const page = `/ban-lam-viec/lien-thong/${partnerId}/doi-chieu`

beforeAll(async () => {
  app = await testApp()
  officer = await app.person('Lan', [{ role: 'officer' }])
  scope = { ...app.scopeFor(officer), actor: officer }
  await app.db.insert(partners).values({
    id: partnerId,
    name: 'Cổng quốc gia (mẫu)',
    feed: 'package',
    address: 'https://quocgia.example',
    kinds: [],
    everyMinutes: 60,
    recordedBy: officer.id,
    recordedAt: scope.now,
    nextAt: scope.now,
    trustedKey: {
      kty: 'OKP',
      crv: 'Ed25519',
      use: 'sig',
      kid: theirKey.kid,
      x: theirKey.x,
      retired: false,
      endorsedBy: null,
      endorsement: null,
    },
  })
  for (const title of ['Tin đã tới nơi', 'Tin không tới', 'Tin bị sửa ở bên kia'])
    await aNotice(scope, title)
  await app.runJobs()
})
afterAll(() => app.stop())

async function receiptFile(
  choose: (items: ReceiptItem[]) => ReceiptItem[],
  { key = theirKey, to = scope.origin }: { key?: KeyPair; to?: string } = {},
): Promise<File> {
  const { items: sent, cursor } = await packageAfter(scope, 'news', undefined)
  const items = choose(
    sent.map(({ id, version }) => ({ id, version, standing: 'received', reason: null })),
  )
  const receipt: Receipt = {
    format: 'ben-khoi/receipt',
    version: 1,
    id: newId(),
    generatedAt: new Date().toISOString(),
    by: 'https://quocgia.example',
    to,
    kind: 'news',
    cursor,
    count: items.length,
    hash: hashOf(items),
    items,
  }
  return new File(
    [JSON.stringify({ receipt, signature: signWith(key, receipt) })],
    'bien-nhan.json',
  )
}

async function handIn(file: File) {
  const shown = await app.visit(page, { as: officer })
  return shown.press('Nhận biên nhận', { 'Tệp biên nhận': file })
}

test('a package is handed over as a file that proves itself, and the handing over is written down', async () => {
  const desk = await app.visit('/ban-lam-viec/goi-du-lieu', { as: officer })
  expect(desk.text).toMatch(/Tin tức\s*3/)
  const choice = { 'Giao cho': 'Cổng quốc gia (mẫu)', Loại: 'Tin tức' }
  await desk.press('Lập gói để giao', choice)
  const after = await desk.press('Lập gói để giao', choice)
  expect(after.text).toContain('Đã lập gói')
  const hrefs = [...after.html.matchAll(/href="([^"]+\/giao\/[^"]+)"/g)].map(([, href]) => href)
  expect(hrefs, 'pressed twice, it is handed over once').toHaveLength(1)
  const [href = ''] = hrefs
  const answer = await app.request(href, { headers: { 'x-test-actor': officer.id } })
  expect(answer.headers.get('content-type')).toBe('application/zip')
  const files = unzip(new Uint8Array(await answer.arrayBuffer()))
  const raw = JSON.parse(files.get('goi-du-lieu.json') ?? '')
  const { package: made, signature } = signedPackage.parse(raw)
  const known = await (await app.request('/.well-known/startup-exchange.json')).json()
  expect(
    isSignedBy((known as { keys: { x: string }[] }).keys[0]?.x ?? '', raw.package, signature.value),
  ).toBe(true)
  expect(made.items).toHaveLength(3)
  expect(files.get('tom-tat.txt')).toContain('Bên nhận: Cổng quốc gia (mẫu)')
  expect(files.get('tom-tat.txt')).toContain('- Tin đã tới nơi')
  expect((await app.visit('/ban-lam-viec/goi-du-lieu', { as: officer })).text).toContain('Đã giao')
})

test('a receipt that is none, of another key, or for another portal is refused with a sentence', async () => {
  const refusal = async (file: File) => {
    const after = await handIn(file)
    expect(after.status).toBe(409)
    return after.text
  }
  expect(await refusal(new File(['xin chào'], 'a.json'))).toContain('không phải biên nhận')
  expect(await refusal(await receiptFile((all) => all, { key: makeKeyPair() }))).toContain(
    'Chữ ký trên biên nhận không khớp',
  )
  expect(await refusal(await receiptFile((all) => all, { to: 'https://khac.example' }))).toContain(
    'gửi cho một cổng khác',
  )
})

test('what was sent stands beside what arrived, and what lies apart is sent again', async () => {
  const [gone, other] = (await packageAfter(scope, 'news', undefined)).items.slice(1)
  const file = await receiptFile((all) =>
    all
      .filter(({ id }) => id !== gone?.id)
      .map((item) => (item.id === other?.id ? { ...item, version: 'f'.repeat(64) } : item)),
  )
  const after = await handIn(file)
  expect(after.text).toContain('Đã nhận biên nhận.')
  expect(after.text).toMatch(/Đã gửi\s*3 đang đăng, 0 đã gỡ/)
  expect(after.text).toMatch(/Khớp\s*1/)
  expect(after.text).toContain('Bên kia đã đọc qua mà không có')
  expect(after.text).toContain('Bên kia giữ bản khác')

  const { cursor } = await packageAfter(scope, 'news', undefined)
  const resent = await after.press('Gửi lại các mục thiếu hoặc khác bản')
  expect(resent.text).toContain('Đang chờ bên kia đọc')
  const again = await packageAfter(scope, 'news', cursor)
  expect(again.items.map(({ id }) => id).toSorted()).toEqual([gone?.id, other?.id].toSorted())
  expect((await handIn(await receiptFile((all) => all))).text).toContain('Mọi mục đã gửi đều khớp.')
})

test('an older receipt does not take the place of a newer one', async () => {
  const late = await receiptFile(() => [])
  const raw = JSON.parse(await late.text())
  const receipt = { ...raw.receipt, generatedAt: '2020-01-01T00:00:00.000Z' }
  const old = JSON.stringify({ receipt, signature: signWith(theirKey, receipt) })
  expect((await handIn(new File([old], 'cu.json'))).text).toContain('Mọi mục đã gửi đều khớp.')
})

test('whoever is neither administrator nor officer sees none of it', async () => {
  const founder = await app.person('An', [{ role: 'editor' }])
  for (const path of [page, '/ban-lam-viec/goi-du-lieu', '/ban-lam-viec/lien-thong'])
    expect((await app.visit(path, { as: founder })).status, path).toBe(403)
  expect((await app.request('/api/v1/receipts?for=https://ai-do.example')).status).toBe(404)
  expect((await app.request('/api/v1/receipts')).status).toBe(400)
})
