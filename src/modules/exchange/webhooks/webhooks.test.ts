import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import { Webhook } from 'standardwebhooks'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '#platform/scope.ts'
import { type TestApp, testApp } from '#test/app.ts'
import { clearEnded, deliverDue } from './timetable.ts'

let app: TestApp
let server: Server
let place: string
let administrator: Actor
let status = 204
const heard: { headers: IncomingHttpHeaders; body: string }[] = []

beforeAll(async () => {
  server = createServer(async (request, response) => {
    let body = ''
    for await (const part of request) body += part
    heard.push({ headers: request.headers, body })
    response.writeHead(status).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  place = `127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
  app = await testApp({ settings: { FETCH_ALLOW: place } })
  administrator = await app.person('Quản', [{ role: 'administrator' }])
})
afterAll(async () => {
  await app.stop()
  server.close()
})

async function record(name: string) {
  const form = await app.visit('/ban-lam-viec/webhook', { as: administrator })
  const page = await form.press('Ghi lại', {
    'Tên bên nhận': name,
    'Địa chỉ nhận': `http://${place}/hook`,
    'Đăng tin bài': true,
  })
  return {
    path: page.url.split('?')[0] ?? '',
    secret: page.html.match(/whsec_[\w+/=]+/)?.[0] ?? '',
  }
}

async function happens(act = 'content.article-published') {
  const scope = app.scopeFor()
  const subject = { type: 'article', id: crypto.randomUUID(), label: 'Tên chưa công bố' }
  await scope.ledger.append(scope, { act, subject })
  await app.runJobs()
}

const show = (path: string) => app.visit(path, { as: administrator })

test('what happens in public is told at once, signed, without its name', async () => {
  const { path, secret } = await record('Bên nhận (mẫu)')
  // The library judges the time of signing by its own clock.
  app.setNow(new Date().toISOString())
  await happens('content.article-withdrawn')
  expect(heard).toHaveLength(0)
  await happens()
  expect(heard).toHaveLength(1)
  const [{ headers, body } = { headers: {}, body: '' }] = heard
  const told = new Webhook(secret).verify(body, headers as Record<string, string>)
  expect(told).toMatchObject({
    type: 'content.article-published',
    data: { subject: { type: 'article' } },
  })
  expect(body).not.toContain('Tên chưa công bố')
  expect((await show(path)).text).toContain('Đã tới')
})

test('a delivery is sent again under the id it had', async () => {
  const list = await show('/ban-lam-viec/webhook')
  const page = await list.follow('Bên nhận (mẫu)')
  await page.press('Gửi lại')
  await app.runJobs()
  expect(heard).toHaveLength(2)
  expect(heard[1]?.headers['webhook-id']).toBe(heard[0]?.headers['webhook-id'])
})

test('a job that comes twice tells once', async () => {
  const before = heard.length
  await happens()
  await deliverDue(app.scopeFor())
  await app.runJobs()
  expect(heard).toHaveLength(before + 1)
})

test('whoever fails is tried ever more rarely, then switched off with a mail, and can be switched on again', async () => {
  status = 500
  const start = Date.parse('2026-12-01T00:00:00Z')
  app.setNow(new Date(start).toISOString())
  const before = heard.length
  await happens()
  expect(heard).toHaveLength(before + 1)
  await deliverDue(app.scopeFor())
  await app.runJobs()
  expect(heard, 'its pause is not over').toHaveLength(before + 1)
  for (let day = 1; day <= 12; day += 1) {
    app.setNow(new Date(start + day * 86_400_000).toISOString())
    await deliverDue(app.scopeFor())
    await app.runJobs()
    if (day === 6) await happens()
    if (day === 7) await happens()
  }
  const mail = app.mails().find(({ subject }) => subject.includes('đã tạm tắt'))
  expect(mail?.to).toBe(administrator.email)
  const attempts = heard.length
  await happens()
  expect(heard).toHaveLength(attempts)

  const page = await (await show('/ban-lam-viec/webhook')).follow('Bên nhận (mẫu)')
  expect(page.text).toContain('Tự tắt vì lỗi nhiều lần')
  status = 204
  await page.press('Ghi lại', { 'Đang gửi': true })
  await happens()
  expect(heard).toHaveLength(attempts + 1)
})

test('nothing is put on its way to a webhook that is off; what waited goes when it is on again', async () => {
  const { path } = await record('Bên tạm nghỉ (mẫu)')
  status = 500
  await happens()
  app.setNow('2026-12-20T00:00:00Z')
  const due = async () => {
    const scope = app.scopeFor()
    let count = 0
    await deliverDue({ ...scope, jobs: { ...scope.jobs, enqueue: async () => void count++ } })
    return count
  }
  const all = await due()
  await (await show(path)).press('Ghi lại', { 'Đang gửi': false })
  expect(await due()).toBe(all - 1)
  await (await show(path)).press('Ghi lại', { 'Đang gửi': true })
  expect(await due()).toBe(all)
  status = 204
  await deliverDue(app.scopeFor())
  await app.runJobs()
  expect((await show(path)).text).toContain('Đã tới')
})

test('what was told long ago is cleared away, and what still waits is not', async () => {
  const { path } = await record('Bên lâu năm (mẫu)')
  await happens()
  status = 500
  await happens()
  const states = async () => {
    const { text } = await show(path)
    return ['Đã tới', 'Đang chờ'].filter((state) => text.includes(state))
  }
  expect(await states()).toEqual(['Đã tới', 'Đang chờ'])
  await clearEnded(app.scopeFor())
  expect(await states()).toEqual(['Đã tới', 'Đang chờ'])
  app.setNow('2027-03-25T00:00:00Z')
  await clearEnded(app.scopeFor())
  expect(await states()).toEqual(['Đang chờ'])
  status = 204
})

test('only administrators see webhooks, and no address inside is taken', async () => {
  const officer = await app.person('Lan', [{ role: 'officer' }])
  expect((await app.visit('/ban-lam-viec/webhook', { as: officer })).status).toBe(403)
  const form = await show('/ban-lam-viec/webhook')
  const refused = await form.press('Ghi lại', {
    'Tên bên nhận': 'x',
    'Địa chỉ nhận': 'https://10.0.0.8/hook',
    'Đăng tin bài': true,
  })
  expect(refused.status).toBe(409)
  expect(refused.text).toContain('trỏ vào mạng nội bộ')
  expect(app.faults()).toEqual([])
})
