import { globSync, readFileSync } from 'node:fs'
import { sql } from 'drizzle-orm'
import { afterAll, expect, test } from 'vitest'
import { newId } from '#platform/ids.ts'
import { testApp } from '#test/app.ts'
import { aNewsroom, aPublishedArticle } from '#test/factories/news.ts'
import { fromPlain } from './markup.ts'

const app = await testApp()
afterAll(app.stop)

const newsroom = await aNewsroom(app)
const { editor } = newsroom
const { db } = app

const anArticle = (title: string, body: string) => aPublishedArticle(app, newsroom, { title, body })

test('articles of the form before are the same words in the form of now', async () => {
  const { id } = await anArticle('Bài cũ', 'x')
  const before = {
    vi: [
      { type: 'heading', text: 'Đề mục' },
      { type: 'paragraph', text: 'Dòng một\ndòng hai' },
      { type: 'list', items: ['Ý một', 'Ý hai'] },
    ],
    en: null,
  }
  // The texts stood in this column when the form changed.
  await db.execute(sql`alter table content.articles add column body jsonb`)
  await db.execute(
    sql`update content.articles set body = ${JSON.stringify(before)}::jsonb where id = ${id}`,
  )
  const [file = ''] = globSync('migrations/*rich_text*.sql')
  for (const statement of readFileSync(file, 'utf8').split('--> statement-breakpoint'))
    await db.execute(sql.raw(statement))
  const stored = await db.execute<{ body: unknown }>(
    sql`select body from content.articles where id = ${id}`,
  )
  await db.execute(sql`alter table content.articles drop column body`)
  expect(stored.rows[0]?.body).toEqual({
    vi: fromPlain('## Đề mục\n\nDòng một\ndòng hai\n\n- Ý một\n- Ý hai'),
    en: null,
  })
})

test('a page shows what the markup says: a table with heads, a callout, a film as a link', async () => {
  const { slug } = await anArticle(
    'Đủ thứ',
    `|+ Mức hỗ trợ
|= Nội dung |= Mức |
| Đào tạo | 50% |

::: pháp lý
Theo quyết định.
:::

{video: https://www.youtube.com/watch?v=abcdefghijk | Giới thiệu}

H~~2~~O và **đậm**, [trang](https://a.vn/x)`,
  )
  const page = await app.visit(`/tin-tuc/${slug}`)
  expect(page.getByRole('columnheader', { name: 'Mức' })).toBeTruthy()
  expect(page.getByRole('table', { name: 'Mức hỗ trợ' })).toBeTruthy()
  expect(page.getByRole('note').textContent).toContain('Căn cứ pháp lý')
  expect(page.getByRole('link', { name: 'Giới thiệu' }).getAttribute('rel')).toBe('noopener')
  expect(page.document.querySelector('iframe, main script, main [style]')).toBeNull()
  expect(page.document.querySelector('sub')?.textContent).toBe('2')
})

test('a link by id follows the page to its new address, and is only words when the page is gone', async () => {
  const target = await anArticle('Bài đích', 'x')
  const { slug } = await anArticle('Bài nguồn', `Xem [bài đích](article:${target.id}).`)
  const linked = await app.visit(`/en/tin-tuc/${slug}`)
  expect(linked.getByRole('link', { name: 'bài đích' }).getAttribute('href')).toBe(
    '/en/tin-tuc/bai-dich',
  )
  const lost = await anArticle('Bài lạc', `Xem [bài đã gỡ](article:${newId()}).`)
  const unlinked = await app.visit(`/tin-tuc/${lost.slug}`)
  expect(unlinked.queryByRole('link', { name: 'bài đã gỡ' })).toBeNull()
  expect(unlinked.text).toContain('Xem bài đã gỡ.')
})

test('what the editor sends is checked as if anybody had sent it', async () => {
  const desk = await app.visit('/ban-lam-viec/tin-bai/moi', { as: editor })
  const given = { 'Tiêu đề': 'Bài xấu', 'Tóm tắt': 'x' }
  const bad = [
    '{"type":"doc","content":[{"type":"script","content":[]}]}',
    '{"type":"doc","content":[{"type":"paragraph","content":[{"type":"text","text":"x","marks":[{"type":"link","attrs":{"href":"javascript:alert(1)"}}]}]}]}',
    '{"type":"doc","content":[{"type":"image","attrs":{"mediaId":"../../etc/passwd"}}]}',
    '{"type":"doc","content":[{"type":"video","attrs":{"href":"http://a.vn"}}]}',
    '{"type":"doc","content":',
    `{"type":"doc","content":${'['.repeat(5000)}${']'.repeat(5000)}}`,
    JSON.stringify({ type: 'doc', content: [] }),
  ]
  for (const body of bad) {
    const refused = await desk.press('Lưu bài', { ...given, 'Nội dung': body })
    expect(refused.status, body.slice(0, 80)).toBe(422)
  }
  const long = JSON.stringify({
    type: 'doc',
    content: [{ type: 'paragraph', content: [{ type: 'text', text: 'a'.repeat(200_001) }] }],
  })
  const tooLong = await desk.press('Lưu bài', { ...given, 'Nội dung': long })
  expect(tooLong.text).toContain('200.000')
})

test('what the editor sends comes back as markup in the plain box', async () => {
  const desk = await app.visit('/ban-lam-viec/tin-bai/moi', { as: editor })
  const sent = JSON.stringify(fromPlain('## Mục\n\n- một'))
  const back = await desk.press('Lưu bài', { 'Tóm tắt': 'x', 'Nội dung': sent })
  expect(back.status).toBe(422)
  expect(back.getByLabelText('Nội dung')).toHaveProperty('value', '## Mục\n\n- một')
  const saved = await back.press('Lưu bài', { 'Tiêu đề': 'Bài tốt' })
  expect(saved.text).toContain('Đã lưu bài.')
  expect(saved.getByLabelText('Nội dung')).toHaveProperty('value', '## Mục\n\n- một')
})
