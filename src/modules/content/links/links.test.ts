import { afterAll, expect, test } from 'vitest'
import { testApp } from '#test/app.ts'
import { must } from '#test/factories/casework.ts'
import { aNewsroom, aPublishedArticle, draftOf } from '#test/factories/news.ts'
import { as } from '#test/factories/startups.ts'
import { moveArticle } from '../articles/moving.ts'
import { withdrawArticle } from '../articles/publishing.ts'
import { createArticle } from '../articles/writing.ts'
import { fromPlain } from '../body/markup.ts'
import { listDeadLinks } from './dead.ts'
import { keepLinksById } from './keeping.ts'
import { pathInside, targetsIn } from './targets.ts'

const app = await testApp()
afterAll(app.stop)

const newsroom = await aNewsroom(app)
const { editor, officer } = newsroom
const published = (title: string, body = 'Nội dung.') =>
  aPublishedArticle(app, newsroom, { title, body })

test('an address typed in a text becomes a link by id, and outlives the address', async () => {
  const target = await published('Bài được dẫn')
  const ways = ['/tin-tuc/bai-duoc-dan', 'http://localhost:3000/tin-tuc/bai-duoc-dan?x=1']
  const { slug, id } = await published(
    'Bài dẫn tới',
    ways.map((way, at) => `[lối ${at}](${way})`).join(', '),
  )
  await moveArticle(as(app, editor), target.id, target.slug, 'bai-duoc-dan-noi-moi')
  const read = await app.visit(`/tin-tuc/${slug}`)
  for (const at of ways.keys())
    expect(read.getByRole('link', { name: `lối ${at}` }).getAttribute('href')).toBe(
      '/tin-tuc/bai-duoc-dan-noi-moi',
    )
  const typed = (await app.visit(`/ban-lam-viec/tin-bai/${id}`, { as: editor })).getByLabelText(
    'Nội dung',
  )
  expect(typed).toHaveProperty('value', expect.stringContaining(`(article:${target.id})`))
})

test('a link to a part of a page or to the other language stays as typed, and its address leads on', async () => {
  const target = await published('Bài có phần')
  const ways = ['/tin-tuc/bai-co-phan#phan-hai', '/en/tin-tuc/bai-co-phan']
  const { slug } = await published(
    'Dẫn tới một phần',
    ways.map((way, at) => `[lối ${at}](${way})`).join(', '),
  )
  await moveArticle(as(app, editor), target.id, target.slug, 'bai-co-phan-moi')
  const read = await app.visit(`/tin-tuc/${slug}`)
  for (const [at, way] of ways.entries()) {
    expect(read.getByRole('link', { name: `lối ${at}` }).getAttribute('href')).toBe(way)
    const answer = await app.request(way.replace(/#.*/, ''))
    expect(answer.headers.get('location')).toMatch(/\/tin-tuc\/bai-co-phan-moi$/)
  }
})

test('an English text names pages by id where it is their English that it names', async () => {
  await published('Bài hai thứ tiếng')
  const kept = await keepLinksById(
    app.scopeFor(),
    fromPlain('[a](/en/tin-tuc/bai-hai-thu-tieng), [b](/tin-tuc/bai-hai-thu-tieng)'),
    'en',
  )
  expect(targetsIn(kept)).toEqual([expect.stringMatching(/^article:/)])
})

test('an address that a draft has taken names what readers still find by it', async () => {
  const target = await published('Nơi cũ')
  await moveArticle(as(app, editor), target.id, target.slug, 'noi-khac')
  const draft = must(await createArticle(as(app, editor), draftOf({ title: 'Nháp' })))
  must(await moveArticle(as(app, editor), draft.id, draft.slug, 'noi-cu'))
  const kept = await keepLinksById(app.scopeFor(), fromPlain('[a](/tin-tuc/noi-cu)'), 'vi')
  expect(targetsIn(kept)).toEqual([`article:${target.id}`])
})

test('dead links are found however many texts there are, each once', async () => {
  const titles = ['Hỏng một', 'Hỏng hai', 'Hỏng ba']
  for (const title of titles) await published(title, '[x](/tin-tuc/khong-he-co)')
  const scope = app.scopeFor(editor)
  const found = await listDeadLinks(scope, 2)
  expect(found.filter(({ target }) => target === '/tin-tuc/khong-he-co')).toHaveLength(3)
  expect(found).toEqual(await listDeadLinks(scope))
})

test('an old address typed after the move finds its article too', async () => {
  const target = await published('Đã dọn đi')
  await moveArticle(as(app, editor), target.id, target.slug, 'cho-o-moi')
  const { slug } = await published('Dẫn bằng địa chỉ cũ', '[bài](/tin-tuc/da-don-di)')
  const read = await app.visit(`/tin-tuc/${slug}`)
  expect(read.getByRole('link', { name: 'bài' }).getAttribute('href')).toBe('/tin-tuc/cho-o-moi')
})

test('editors see the links that lead a reader nowhere, and why', async () => {
  const target = await published('Sắp bị gỡ')
  await published('Bài có liên kết hỏng', '[gỡ](/tin-tuc/sap-bi-go), [sai](/van-ban/khong-co)')
  await published('Bài lành', '[ngoài](https://a.example/tin-tuc/x), [trang](/chuong-trinh)')
  const none = await app.visit('/ban-lam-viec/tin-bai/lien-ket-hong', { as: editor })
  expect(none.text).toContain('/van-ban/khong-co')
  expect(none.text).not.toContain(`article:${target.id}`)
  await withdrawArticle(as(app, officer), target.id, 'vi', 'Sai')
  const page = await app.visit('/ban-lam-viec/tin-bai/lien-ket-hong', { as: editor })
  expect(page.text).toContain(`article:${target.id}`)
  expect(page.text).toContain('Bài này đã gỡ, hết hạn hoặc chưa đăng')
  expect(page.text).toContain('Trang này không có trên cổng')
  expect(page.text).not.toContain('Bài lành')
})

test('only addresses of this house are taken for its own', () => {
  const inside = (href: string) => pathInside(href, 'https://cong.example')
  expect(inside('/a')).toBe('/a')
  expect(inside('/en')).toBe('/')
  expect(inside('/english')).toBe('/english')
  expect(inside('https://cong.example/en/a?b')).toBe('/a')
  for (const href of ['https://khac.example/a', '//khac.example/a', 'mailto:a@b.vn', 'a', ''])
    expect(inside(href), href).toBeUndefined()
})
