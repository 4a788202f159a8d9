import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { sql } from 'drizzle-orm'
import sharp from 'sharp'
import { afterAll, expect, test } from 'vitest'
import type { FetchRefusal } from '#platform/fetching/refusals.ts'
import { newId } from '#platform/ids.ts'
import { refused } from '#platform/outcome.ts'
import { testApp } from '#test/app.ts'
import { aReadMove, broughtIn } from '#test/factories/moves.ts'
import { docx, fileOf, OLD, wxr } from '#test/factories/old-portal.ts'
import { zipOf } from '#test/zip.ts'
import { firstChoices } from './choices.ts'
import { takePictures } from './library.ts'
import { albumOf } from './pictures.ts'

const app = await testApp()
afterAll(app.stop)
const officer = await app.person('Lan', [{ role: 'officer' }])

const png = await sharp({ create: { width: 40, height: 30, channels: 3, background: 'teal' } })
  .png()
  .toBuffer()

const shown = async (title: string) => {
  const article = await (await app.visit('/tin-tuc')).follow(title)
  return [...article.document.querySelectorAll('main .body img')].map((image) =>
    image.getAttribute('alt'),
  )
}

test('the pictures of a WordPress portal come from its uploads, with what was said of them', async () => {
  const uploads = zipOf([{ name: 'wp-content/uploads/2019/05/cang.png', content: png }])
  const posts = wxr([
    {
      id: 1,
      title: 'Bài có ảnh cảng',
      html: `<p>Lời</p><p><img src="${OLD}/wp-content/uploads/2019/05/cang-300x200.png" alt="Cảng lúc sáng sớm"></p><p><img src="${OLD}/wp-content/uploads/mat.png" alt="Mất"></p>`,
    },
    {
      id: 2,
      title: 'Bài có ảnh đại diện',
      meta: { _thumbnail_id: '9' },
    },
    {
      id: 9,
      type: 'attachment',
      link: `${OLD}/wp-content/uploads/2019/05/cang.png`,
      meta: { _wp_attachment_image_alt: 'Cảng nhìn từ trên cao' },
    },
  ])
  const page = await aReadMove(app, officer, 'wordpress', [
    fileOf('a.xml', posts),
    fileOf('uploads.zip', uploads),
  ])
  await broughtIn(app, page)
  expect(await shown('Bài có ảnh cảng')).toEqual(['Cảng lúc sáng sớm'])
  // The library keeps one picture with one description, however many pages show it.
  expect(await shown('Bài có ảnh đại diện')).toEqual(['Cảng lúc sáng sớm'])
})

test('the pictures of a Word document come in with it', async () => {
  const other = await sharp(png).negate().png().toBuffer()
  const file = await docx([
    { text: 'Thông báo có ảnh', heading: true },
    { text: 'x' },
    { png: other },
  ])
  const page = await aReadMove(app, officer, 'word', [fileOf('a.docx', file)])
  const done = await broughtIn(app, page)
  expect(done.text).toContain('Đã nhập xong')
  // Word dates the file by the true clock, so that the article may be a draft here.
  const { rows } = await app.db.execute<{ alt: string }>(sql`
    select m.alt->>'vi' as alt from content.article_revisions r
      join content.media m on r.body::text like '%' || m.id || '%'
      where r.title->>'vi' = 'Thông báo có ảnh'`)
  expect(rows).toEqual([{ alt: 'Ảnh mẫu' }])
})

test('an old portal that does not answer is asked once, not once for each picture', async () => {
  const choices = { ...firstChoices, picturesFrom: 'https://cu.example' }
  const asked = async (problem: FetchRefusal) => {
    let count = 0
    const ask = async () => {
      count += 1
      return refused(problem)
    }
    const outside = { ...app.scopeFor().outside, ask }
    const scope = { ...app.scopeFor(), actor: officer, outside }
    const pictures = ['a', 'b', 'c'].map((name) => ({ src: `https://cu.example/${name}`, alt: '' }))
    const id = newId()
    await takePictures(scope, { id, choices }, await albumOf(scope, id), pictures)
    return count
  }
  expect(await asked('too-slow')).toBe(1)
  expect(await asked('unreachable')).toBe(1)
  expect(await asked('no-such-host')).toBe(1)
  expect(await asked('too-large')).toBe(3)
})

test('nothing outside is asked for a picture unless its server is named, and never an inner one', async () => {
  let asked = 0
  const server = createServer((_, answer) => {
    asked += 1
    answer.writeHead(200, { 'content-type': 'image/png' }).end(png)
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', () => ready()))
  const inner = `https://127.0.0.1:${(server.address() as AddressInfo).port}`
  const posts = (id: number) =>
    wxr([{ id, title: `Ảnh xa ${id}`, html: `<p>x</p><img src="${inner}/a.png" alt="a">` }])
  await broughtIn(app, await aReadMove(app, officer, 'wordpress', [fileOf('a.xml', posts(71))]))
  const page = await aReadMove(app, officer, 'wordpress', [fileOf('b.xml', posts(72))])
  const label = 'Tải ảnh còn nằm trên cổng cũ từ máy chủ'
  const refused = await page.press('Lưu cách nhập', { [label]: 'ftp://cu.example.vn' })
  expect(refused.status).toBe(422)
  expect(refused.text).toContain('bắt đầu bằng https://')
  await broughtIn(app, await refused.press('Lưu cách nhập', { [label]: inner }))
  server.close()
  expect(asked).toBe(0)
  expect(await shown('Ảnh xa 72')).toEqual([])
})
