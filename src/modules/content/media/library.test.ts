import { afterAll, expect, test } from 'vitest'
import { entriesAbout } from '#platform/ledger/read.ts'
import { testApp } from '#test/app.ts'
import { must } from '#test/factories/casework.ts'
import { aNewsroom, draftOf, aPublishedArticle as publishedBy } from '#test/factories/news.ts'
import { aFilm, aPhoto, aTelephonePhoto } from '#test/factories/pictures.ts'
import { as } from '#test/factories/startups.ts'
import { aPdf } from '#test/factories/support.ts'
import { approveRevision, sendForApproval } from '../articles/approving.ts'
import { publishArticle, withdrawArticle } from '../articles/publishing.ts'
import { changeArticle, createArticle } from '../articles/writing.ts'
import { addMedia } from './adding.ts'
import { listMedia } from './queries.ts'
import { usesOf } from './uses.ts'

const app = await testApp()
afterAll(app.stop)

const newsroom = await aNewsroom(app)
const { editor, officer } = newsroom
const founder = await app.person('Bình', [{ role: 'founder' }])
const scope = as(app, officer)

const library = '/ban-lam-viec/kho-tu-lieu'
const upload = async (...files: File[]) =>
  (await app.visit(`${library}/them`, { as: editor })).press('Tải lên', { 'Ảnh, tệp': files })

async function aPicture(alt = 'Tàu vào bến') {
  const bytes = new Uint8Array(await (await aPhoto()).arrayBuffer())
  const added = await addMedia(scope, { name: 'tau.jpg', bytes, alt: { vi: alt, en: null } })
  if (!added?.ok) throw new Error(added?.problem)
  return added.value.id
}

const bodyWith = (ids: readonly string[]) =>
  ['Lời đầu.', ...ids.map((id) => `{ảnh: ${id}}`)].join('\n\n')
const draftWith = (title: string, ids: readonly string[]) => draftOf({ title, body: bodyWith(ids) })

const anArticle = async (title: string, ...ids: string[]) =>
  must(await createArticle(as(app, editor), draftWith(title, ids)))

const aPublishedArticle = (title: string, ...ids: string[]) =>
  publishedBy(app, newsroom, { title, body: bodyWith(ids) })

const pictureOn = async (slug: string) => {
  const image = (await app.visit(`/tin-tuc/${slug}`)).document.querySelector('article img')
  return { image, src: image?.getAttribute('src') ?? '' }
}

test('an editor uploads several pictures at once, describes them, and readers see one in an article', async () => {
  const describing = await upload(
    await aPhoto({ name: 'cau-cang.jpg' }),
    await aPhoto({ name: 'kho-bai.jpg' }),
  )
  expect(describing.getByRole('heading', { level: 1 }).textContent).toBe('Mô tả ảnh')
  const library = await describing.press('Lưu mô tả', {
    'Mô tả ảnh cau-cang.jpg': 'Cầu cảng lúc bình minh',
    'kho-bai.jpg: ảnh chỉ để trang trí': true,
  })
  expect(library.text).toContain('Đã lưu mô tả.')
  const medium = await library.follow('cau-cang.jpg')
  expect(medium.text).toContain('Chưa dùng ở đâu cả')

  const id = medium.url.split('/').at(-1) ?? ''
  const { slug } = await aPublishedArticle('Bài có ảnh', id)
  const { image, src } = await pictureOn(slug)
  expect(image?.getAttribute('alt')).toBe('Cầu cảng lúc bình minh')
  expect([image?.getAttribute('width'), image?.getAttribute('height')]).toEqual(['1440', '900'])
  const picture = await app.request(src)
  expect(picture.headers.get('content-type')).toBe('image/jpeg')
  expect(picture.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  const sources = [...(image?.parentElement?.querySelectorAll('source') ?? [])]
  expect(sources.map(({ type }) => type)).toEqual(['image/avif', 'image/webp'])
  for (const { srcset, type } of sources)
    for (const address of srcset.split(', ')) {
      const [href = ''] = address.split(' ')
      expect((await app.request(href)).headers.get('content-type')).toBe(type)
    }
})

test('a picture loses where it was taken, and stands upright', async () => {
  const medium = await upload(await aTelephonePhoto())
  expect(medium.text).toContain('400 × 800 điểm ảnh')
  const id = medium.url.match(/[0-9a-f-]{36}/)?.[0] ?? ''
  const { media } = await listMedia(scope, {})
  const version = media.find((each) => each.medium.id === id)?.version
  const kept = Buffer.from((await app.deps.files.get(version?.id ?? '')) ?? '')
  expect(kept.length).toBeGreaterThan(100)
  expect(kept.includes('Exif')).toBe(false)
  expect(kept.includes('Bí mật')).toBe(false)
})

test('a picture that nobody has described is shown to no reader', async () => {
  const medium = await upload(await aPhoto({ name: 'chua-ta.jpg' }))
  const id = medium.url.match(/[0-9a-f-]{36}/)?.[0] ?? ''
  const { slug } = await aPublishedArticle('Bài có ảnh chưa tả', id)
  expect((await pictureOn(slug)).image).toBeNull()
  const fileName = await medium.press('Lưu thông tin', { 'Mô tả ảnh': 'IMG_2041' })
  expect(fileName.status).toBe(422)
  expect(fileName.text).toContain('Đây là tên tệp, không phải mô tả')
  const bare = await fileName.press('Lưu thông tin', { 'Mô tả ảnh': '' })
  expect(bare.text).toContain('Chưa có mô tả')
  const saved = await bare.press('Lưu thông tin', { 'Mô tả ảnh': 'Công nhân buộc hàng' })
  expect(saved.text).toContain('Đã lưu thông tin')
  expect((await pictureOn(slug)).image?.getAttribute('alt')).toBe('Công nhân buộc hàng')
})

test('what no public page shows is seen by the keepers alone, and by nobody after a withdrawal', async () => {
  const id = await aPicture()
  const article = await anArticle('Bài nháp có ảnh', id)
  const { media } = await listMedia(scope, {})
  const shown = media.find(({ medium }) => medium.id === id)?.shown
  const src = shown?.kind === 'image' ? shown.src : ''
  const statusFor = async (as?: typeof editor) => (await app.visit(src, as ? { as } : {})).status
  expect([await statusFor(), await statusFor(founder), await statusFor(editor)]).toEqual([
    404, 404, 200,
  ])
  const { id: articleId, revisionId } = article
  const exactly = { revisionId, lang: 'vi' } as const
  must(await sendForApproval(as(app, editor), articleId, exactly))
  must(await approveRevision(scope, articleId, exactly))
  must(await publishArticle(scope, articleId, exactly))
  expect(await statusFor()).toBe(200)
  must(await withdrawArticle(scope, articleId, 'vi', 'thử'))
  expect(await statusFor()).toBe(404)
})

test('a picture in use is not deleted, and the page says where it is used', async () => {
  const id = await aPicture()
  const article = await anArticle('Bài đang giữ ảnh', id)
  const page = await app.visit(`${library}/${id}`, { as: editor })
  expect(page.queryByRole('button', { name: 'Xóa tư liệu' })).toBeNull()
  expect(page.getByRole('link', { name: 'Bài đang giữ ảnh' }).getAttribute('href')).toContain(
    article.id,
  )
  must(await changeArticle(scope, article.id, article.version, draftWith('Bài đang giữ ảnh', [])))
  const free = await app.visit(`${library}/${id}`, { as: editor })
  const again = await anArticle('Bài vừa lấy ảnh', id)
  const refused = await free.press('Xóa tư liệu')
  expect(refused.status).toBe(409)
  expect(refused.text).toContain('Bài vừa lấy ảnh')
  must(await changeArticle(scope, again.id, again.version, draftWith('Bài vừa lấy ảnh', [])))
  const gone = await (await app.visit(`${library}/${id}`, { as: editor })).press('Xóa tư liệu')
  expect(gone.text).toContain('Đã xóa tư liệu')
  expect((await app.visit(`${library}/${id}`, { as: editor })).status).toBe(404)
  expect((await entriesAbout(scope, id)).map(({ act }) => act)).toEqual([
    'content.media-added',
    'content.media-removed',
  ])
})

test('the bytes of a deleted picture go too', async () => {
  const id = await aPicture()
  await app.runJobs()
  const { media } = await listMedia(scope, {})
  const versionId = media.find(({ medium }) => medium.id === id)?.version.id ?? ''
  const keys = [versionId, `320-avif-${versionId}`, `960-jpg-${versionId}`]
  for (const key of keys) expect(await app.deps.files.get(key), key).toBeDefined()
  await (await app.visit(`${library}/${id}`, { as: editor })).press('Xóa tư liệu')
  await app.runJobs()
  for (const key of keys) expect(await app.deps.files.get(key), key).toBeUndefined()
})

test('a draft beside the published article keeps its own pictures, and the place is named once', async () => {
  const [shown, drafted] = [await aPicture('Đang hiện'), await aPicture('Bản nháp mới')]
  const { id, version, slug } = await aPublishedArticle('Bài có hai bản', shown)
  must(await changeArticle(scope, id, version, draftWith('Bài có hai bản', [drafted, shown])))
  expect((await pictureOn(slug)).image?.getAttribute('alt')).toBe('Đang hiện')
  const usesOn = async (medium: string) =>
    (await app.visit(`${library}/${medium}`, { as: editor })).document.querySelector('.uses')
      ?.textContent
  expect(await usesOn(shown)).toBe('Bài có hai bản Công khai')
  expect(await usesOn(drafted)).toBe('Bài có hai bản Chưa công khai')
})

test('another file takes the place of a picture on every page, and old addresses lead to it', async () => {
  const id = await aPicture()
  const one = await aPublishedArticle('Bài thứ nhất', id)
  const other = await aPublishedArticle('Bài thứ hai', id)
  const before = await pictureOn(one.slug)
  const page = await app.visit(`${library}/${id}`, { as: editor })
  const wrong = await page.press('Thay tư liệu', { 'Tệp mới': aPdf() })
  expect(wrong.status).toBe(422)
  expect(wrong.text).toContain('Ảnh chỉ thay được bằng ảnh')
  const done = await wrong.press('Thay tư liệu', {
    'Tệp mới': await aPhoto({ width: 700, height: 700 }),
  })
  expect(done.text).toContain('Mọi trang dùng tư liệu này nay hiện bản mới')
  for (const slug of [one.slug, other.slug]) {
    const now = await pictureOn(slug)
    expect(now.src).not.toBe(before.src)
    expect(now.image?.getAttribute('width')).toBe('700')
  }
  const old = await app.request(before.src)
  expect(old.status).toBe(302)
  expect(old.headers.get('location')).toBe((await pictureOn(one.slug)).src)
  const forKeeper = { headers: { 'x-test-actor': editor.id } }
  const kept = await app.request(before.src, forKeeper)
  expect(kept.status).toBe(200)
  expect(kept.headers.get('cache-control')).not.toContain('public')
  const current = await app.request((await pictureOn(one.slug)).src, forKeeper)
  expect(current.headers.get('cache-control')).toContain('immutable')
  const stale = await page.press('Lưu thông tin', { 'Chú thích dưới ảnh': 'x' })
  expect(stale.status).toBe(409)
  expect(stale.text).toContain('Có người vừa sửa tư liệu này')
  expect(stale.getByLabelText(/Chú thích dưới ảnh/)).toHaveProperty('value', 'x')
})

test('the card of an article shows its first picture, as decoration', async () => {
  const [first, second] = [await aPicture('Ảnh đầu'), await aPicture('Ảnh sau')]
  await aPublishedArticle('Thẻ có ảnh', first, second)
  const news = await app.visit('/tin-tuc')
  const card = news.getByRole('link', { name: 'Thẻ có ảnh' }).closest('article')
  const images = card?.querySelectorAll('img') ?? []
  expect([...images].map((image) => image.getAttribute('alt'))).toEqual([''])
  const shown = (await listMedia(scope, {})).media.find(({ medium }) => medium.id === first)?.shown
  expect(images[0]?.getAttribute('src')).toBe(shown?.kind === 'image' ? shown.src : undefined)
})

test('a moving picture stands still until the reader asks', async () => {
  const medium = await upload(await aFilm())
  const id = medium.url.match(/[0-9a-f-]{36}/)?.[0] ?? ''
  await medium.press('Lưu thông tin', { 'Mô tả ảnh': 'Sóng vỗ vào kè' })
  const { slug } = await aPublishedArticle('Bài có ảnh động', id)
  const page = await app.visit(`/tin-tuc/${slug}`)
  const link = page.getByRole('link', { name: 'Xem ảnh chuyển động' })
  const film = await app.request(link.getAttribute('href') ?? '')
  expect(film.headers.get('content-type')).toBe('image/webp')
  expect(Buffer.from(await film.arrayBuffer()).includes('ANIM')).toBe(true)
})

test('a document is handed over under its own name', async () => {
  const medium = await upload(aPdf('Báo cáo năm.pdf'))
  const id = medium.url.match(/[0-9a-f-]{36}/)?.[0] ?? ''
  const saved = await medium.press('Lưu thông tin', {
    'Tên hiện trên trang': 'Báo cáo thường niên',
  })
  expect(saved.text).toContain('Đã lưu thông tin')
  const { slug } = await publishedBy(app, newsroom, { title: 'Có tệp', body: `{tệp: ${id}}` })
  const page = await app.visit(`/tin-tuc/${slug}`)
  const card = page.getByRole('link', { name: 'Báo cáo thường niên' })
  const answer = await app.request(card.getAttribute('href') ?? '')
  expect(answer.status).toBe(200)
  expect(answer.headers.get('content-type')).toBe('application/pdf')
  expect(answer.headers.get('content-disposition')).toBe(
    `attachment; filename*=UTF-8''${encodeURIComponent('Báo cáo năm.pdf')}`,
  )
})

test('the library is searched without marks, by kind, and by what is used nowhere', async () => {
  const id = await aPicture('Thuyền buồm đỏ trên sông')
  const found = await app.visit(`${library}?q=thuyen+buom`, { as: editor })
  expect(found.text).toContain('1 tư liệu')
  expect(
    (await app.visit(`${library}?q=thuyen+buom&loai=document`, { as: editor })).text,
  ).toContain('Không có tư liệu nào')
  const unused = () => app.visit(`${library}?q=thuyen+buom&loc=unused`, { as: editor })
  expect((await unused()).text).toContain('1 tư liệu')
  await anArticle('Giữ thuyền buồm', id)
  expect((await unused()).text).toContain('Không có tư liệu nào')
  expect((await app.visit(`${library}?page=0`, { as: editor })).status).toBe(400)
  expect((await app.visit(library, { as: founder })).status).toBe(403)
})

test('the editor of texts offers what may stand on a page', async () => {
  await aPicture('Ngọn hải đăng')
  await upload(await aPhoto({ name: 'hai-dang-chua-ta.jpg' }))
  const offered = async (of: string) =>
    (
      await app.request(`${library}/${of}.json?q=hai+dang`, {
        headers: { 'x-test-actor': editor.id },
      })
    ).json()
  expect(await offered('anh')).toEqual([
    {
      value: expect.any(String),
      title: 'Ngọn hải đăng',
      about: 'tau.jpg',
      picture: expect.stringMatching(/^\/tu-lieu\/[0-9a-f]{32}\/320\.webp$/),
      width: 1600,
      height: 1000,
    },
  ])
  expect(await offered('tep')).toEqual([])
})

test('the point of interest is chosen among nine parts or by numbers', async () => {
  const id = await aPicture()
  const page = await app.visit(`${library}/${id}`, { as: editor })
  const corner = await page.press('Lưu thông tin', { 'Trên, bên trái': true })
  expect(corner.document.querySelector('.cover')?.className).toBe('cover focus-x-15 focus-y-15')
  const wrong = await corner.press('Lưu thông tin', {
    'Theo hai số dưới đây': true,
    'Cách mép trái': '130',
  })
  expect(wrong.status).toBe(422)
  const exact = await wrong.press('Lưu thông tin', { 'Cách mép trái': '72', 'Cách mép trên': '8' })
  expect(exact.document.querySelector('.cover')?.className).toBe('cover focus-x-70 focus-y-10')
})

test('the same file twice is one medium', async () => {
  const photo = await aPhoto({ name: 'mot-lan.jpg' })
  const [first, second] = [await upload(photo), await upload(photo)]
  expect(second.url.split('?')[0]).toBe(first.url.split('?')[0])
  expect(second.text).toContain('Tệp này đã có trong kho')
})

test('a picture cannot be deleted between the writing and the end of an article', async () => {
  const id = await aPicture()
  const { removeMedium } = await import('./actions.ts')
  const [kept, removed] = await Promise.all([
    anArticle('Bài ghi cùng lúc', id),
    removeMedium(scope, id, 1),
  ])
  const uses = await usesOf(scope, id)
  expect(uses.map(({ subjectId }) => subjectId)).toEqual(removed?.ok ? [] : [kept.id])
})
