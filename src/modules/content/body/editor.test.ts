import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '#platform/scope.ts'
import { testApp } from '#test/app.ts'
import { recordDocument } from '../documents/actions.ts'
import { paths } from './paths.ts'

const app = await testApp()
afterAll(app.stop)

let editor: Actor
beforeAll(async () => {
  editor = await app.person('Biên', [{ role: 'editor' }])
})

const visitor = async (person: Actor) => (await app.visit('/ban-lam-viec', { as: person })).visitor

test('what was pasted from Word comes back as a clean document', async () => {
  const html = `<p class="MsoNormal"><b>Đậm</b><script>alert(1)</script></p>
    <p class="MsoNormal"><a href="javascript:alert(1)" onclick="x()">chữ</a></p>`
  const page = await (await visitor(editor)).go(paths.cleaning, {
    method: 'POST',
    body: new URLSearchParams({ html }),
  })
  expect(page.status).toBe(200)
  expect(JSON.parse(page.text)).toEqual({
    type: 'doc',
    content: [
      {
        type: 'paragraph',
        content: [{ type: 'text', text: 'Đậm', marks: [{ type: 'bold' }] }],
      },
      { type: 'paragraph', content: [{ type: 'text', text: 'chữ' }] },
    ],
  })
})

test('a page longer than anybody writes is not cleaned, and the answer says so', async () => {
  const html = `<p>${'a'.repeat(2_000_000)}</p>`
  for (const [prefix, sentence] of [
    ['', 'Nội dung dán vào quá dài'],
    ['/en', 'What was pasted is too long'],
  ]) {
    const page = await (await visitor(editor)).go(`${prefix}${paths.cleaning}`, {
      method: 'POST',
      body: new URLSearchParams({ html }),
    })
    expect(page.status).toBe(413)
    expect(page.text).toContain(sentence)
  }
})

test('a page to link to is found with marks or without, by its number too', async () => {
  await recordDocument(app.scopeFor(), {
    number: '77/QĐ-THU',
    kind: { vi: 'Quyết định', en: 'Decision' },
    issuer: { vi: 'Cơ quan thử', en: 'Trial agency' },
    issuedOn: '2026-01-02',
    title: { vi: 'Về bến thuyền', en: 'On the landing' },
    summary: { vi: 'Tóm tắt', en: 'Summary' },
  })
  for (const asked of ['bến thuyền', 'ben thuyen', '77/qđ']) {
    const page = await (await visitor(editor)).go(
      `${paths.pages}?${new URLSearchParams({ q: asked })}`,
    )
    const found: { value: string; title: string }[] = JSON.parse(page.text)
    expect(found.map(({ title }) => title)).toEqual(['Về bến thuyền'])
    expect(found[0]?.value).toMatch(/^document:[0-9a-f-]{36}$/)
  }
})

test('others have no door to the editor’s helpers', async () => {
  const founder = await app.person('Khởi', [{ role: 'founder' }])
  expect((await app.visit(`${paths.pages}?q=a`, { as: founder })).status).toBe(403)
})
