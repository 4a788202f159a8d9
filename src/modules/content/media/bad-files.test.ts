import sharp from 'sharp'
import { afterAll, expect, test } from 'vitest'
import type { SignedScope } from '#platform/scope.ts'
import { testApp } from '#test/app.ts'
import { aBomb, aHeavyPhoto, aPhoto } from '#test/factories/pictures.ts'
import { aPdf } from '#test/factories/support.ts'
import { listMedia } from './queries.ts'
import { recordUses } from './uses.ts'

const app = await testApp()
afterAll(app.stop)

const editor = await app.person('Mai', [{ role: 'editor' }])
const scope: SignedScope = { ...app.scopeFor(editor), actor: editor }

const library = '/ban-lam-viec/kho-tu-lieu'
const upload = async (...files: File[]) =>
  (await app.visit(`${library}/them`, { as: editor })).press('Tải lên', { 'Ảnh, tệp': files })

const bytesOf = async (file: File) => Buffer.from(await file.arrayBuffer())
const named = (bytes: Uint8Array, name: string, type = 'image/jpeg') =>
  new File([new Uint8Array(bytes)], name, { type })

/** Makes a medium public, as an owner of pages does. */
const show = (id: string) =>
  recordUses(
    scope,
    { source: 'thử', subjectId: id, title: 'Trang', path: '/tin-tuc', isPublic: true },
    [id],
  )

test('a picture of 20 MB is taken and made smaller, one above is refused with a sentence', async () => {
  const heavy = await upload(await aHeavyPhoto(20))
  expect(heavy.status).toBe(200)
  expect(heavy.text).toContain('2560 × 1707 điểm ảnh')
  const refused = await upload(await aHeavyPhoto(21))
  expect(refused.status).toBe(422)
  expect(refused.text).toContain('Tệp lớn hơn 20 MB')
})

test('a few bytes that claim fifty thousand by fifty thousand pixels are refused before they are drawn', async () => {
  const refused = await upload(aBomb())
  expect(refused.status).toBe(422)
  expect(refused.text).toContain('Không nhận được bom.png. Ảnh có quá nhiều điểm ảnh')
})

test('what is not what its name says is refused, and so is what carries programs', async () => {
  const jpeg = await bytesOf(await aPhoto())
  const cases: [File, string][] = [
    [named(jpeg, 'anh.png', 'image/png'), 'Đuôi trong tên tệp không đúng'],
    [named(jpeg, 'trang.html', 'text/html'), 'Đuôi trong tên tệp không đúng'],
    [named(Buffer.from('MZ chương trình'), 'anh.jpg'), 'Loại tệp này không nhận được'],
    [named(Buffer.from('<html><script>alert(1)</script>'), 'anh.gif'), 'Loại tệp này không nhận'],
    [
      named(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'), 'logo.svg'),
      'Hình vẽ SVG có thể chứa mã',
    ],
    [named(Buffer.from('<?xml version="1.0"?><svg/>'), 'logo.png'), 'Hình vẽ SVG có thể chứa mã'],
    [named(jpeg.subarray(0, jpeg.length / 3), 'cut.jpg'), 'không đọc hết được'],
    [named(Buffer.from('PK\u0003\u0004 rỗng'), 'bang.xlsx'), 'Loại tệp này không nhận được'],
  ]
  for (const [file, sentence] of cases) {
    const refused = await upload(file)
    expect(refused.status, file.name).toBe(422)
    expect(refused.text, file.name).toContain(sentence)
  }
  expect((await upload()).text).toContain('Bạn chưa chọn tệp')
})

test('what is fit of a sending is taken, what is not is named', async () => {
  const mixed = await upload(await aPhoto({ name: 'tot.jpg' }), aBomb('xau.png'))
  expect(mixed.status).toBe(422)
  expect(mixed.text).toContain('Không nhận được xau.png.')
  expect(mixed.text).toContain('Đã nhận 1 tệp')
  const describing = await mixed.follow('Mô tả ảnh vừa nhận')
  expect(describing.text).toContain('tot.jpg')
})

test('more files than a sending takes are refused, and none is kept', async () => {
  const before = (await listMedia(scope, {})).total
  const many = Array.from({ length: 21 }, (_, number) => aPdf(`tep-${number}.pdf`))
  const refused = await upload(...many)
  expect(refused.status).toBe(422)
  expect(refused.text).toContain('nhiều nhất 20 tệp')
  expect((await listMedia(scope, {})).total).toBe(before)
})

test('a picture with a page hidden in it is served as a picture, without the page', async () => {
  const jpeg = await bytesOf(await aPhoto())
  const script = Buffer.from('<html><script>alert(1)</script></html>')
  const commented = await sharp(jpeg)
    .withExif({ IFD0: { ImageDescription: String(script) } })
    .jpeg()
    .toBuffer()
  const medium = await upload(named(Buffer.concat([commented, script]), 'hai-mat.jpg'))
  const id = medium.url.match(/[0-9a-f-]{36}/)?.[0] ?? ''
  await show(id)
  const src = medium.document.querySelector('main img')?.getAttribute('src') ?? ''
  const served = await app.request(src)
  expect(served.status).toBe(200)
  expect(served.headers.get('content-type')).toBe('image/jpeg')
  expect(served.headers.get('x-content-type-options')).toBe('nosniff')
  expect((await bytesOf(new File([await served.arrayBuffer()], 'x'))).includes('script')).toBe(
    false,
  )
  const { media } = await listMedia(scope, {})
  const version = media.find((each) => each.medium.id === id)?.version
  const kept = Buffer.from((await app.deps.files.get(version?.id ?? '')) ?? '')
  expect(kept.includes('script')).toBe(false)
})

test('sizes that no page asks for do not exist', async () => {
  const medium = await upload(await aPhoto())
  const id = medium.url.match(/[0-9a-f-]{36}/)?.[0] ?? ''
  await show(id)
  const src = medium.document.querySelector('main img')?.getAttribute('src') ?? ''
  expect((await app.request(src)).status).toBe(200)
  for (const other of ['961.jpg', '9999999.avif', '960.svg', '..%2F..%2Fetc', 'chuyen-dong.webp'])
    expect((await app.request(src.replace(/[^/]+$/, other))).status, other).toBe(404)
  expect((await app.request(`/tu-lieu/${'0'.repeat(32)}/960.jpg`)).status).toBe(404)
})

test('scripts in every field stay letters', async () => {
  const nasty = '<script>alert(1)</script>"><img src=x onerror=alert(1)>'
  const medium = await upload(await aPhoto({ name: '<img src=x>.jpg' }))
  const saved = await medium.press('Lưu thông tin', {
    'Mô tả ảnh': nasty,
    'Mô tả bằng tiếng Anh': nasty,
    'Chú thích dưới ảnh': nasty,
    'Chú thích bằng tiếng Anh': nasty,
    'Tác giả, nguồn': nasty,
  })
  expect(saved.text).toContain('Đã lưu thông tin')
  for (const path of [saved.url.split('?')[0] ?? '', library]) {
    const page = await app.visit(path, { as: editor })
    expect(page.document.querySelector('main script'), path).toBeNull()
    expect(page.document.querySelector('[onerror]'), path).toBeNull()
  }
  const forged = await saved.press('Lưu thông tin', { 'Cách mép trái': nasty })
  expect(forged.status).toBeLessThan(500)
})

test('a double click takes one picture once', async () => {
  const form = await app.visit(`${library}/them`, { as: editor })
  const photo = await aPhoto({ name: 'nhay-dup.jpg' })
  const sent = { 'Ảnh, tệp': [photo] }
  await Promise.all([form.press('Tải lên', sent), form.press('Tải lên', sent)])
  expect((await listMedia(scope, { sought: 'nhay-dup' })).total).toBe(1)
})
