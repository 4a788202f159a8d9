import { eq } from 'drizzle-orm'
import { afterAll, expect, test } from 'vitest'
import { publishForm } from '#modules/forms/index.ts'
import { ledgerEntries } from '#platform/schema.ts'
import { testApp } from '#test/app.ts'
import { aSubmittedCase, as, letterTo, must } from '#test/factories/casework.ts'
import { aCall, aDraft, aFounder, definition } from '#test/factories/support.ts'
import { calls } from '../../schema.ts'
import { callVersions } from '../schema.ts'
import { drawUpChange, publishChange } from './actions.ts'

const app = await testApp()
afterAll(app.stop)
const officer = await app.person('Cán bộ', [{ role: 'officer' }])

let number = 0
/** A call with a code that an officer could type. */
const openCall = () => {
  number += 1
  return aCall(app.scopeFor(), { code: `KN${number}` })
}

const desk = (id: string) => app.visit(`/ban-lam-viec/dot-keu-goi/${id}`, { as: officer })
const changeOf = async (id: string) => (await desk(id)).follow('Thay đổi đợt này')

const versionsOf = (id: string) =>
  app.db.select().from(callVersions).where(eq(callVersions.callId, id)).orderBy(callVersions.number)

test('a change is drawn up, shown with the cases it touches, and published with its reason', async () => {
  const call = await openCall()
  const filed = await aSubmittedCase(app, call.id)
  const writing = await aFounder(app, 'Bình')
  await aDraft(writing, call.id)

  const form = await changeOf(call.id)
  const preview = await form.press('Lưu và xem ảnh hưởng', {
    'Tối đa mỗi hồ sơ': '100.000.000',
    'Hạn nộp': '2026-12-15T17:00',
    'Lý do thay đổi': 'Kinh phí năm nay giảm',
  })
  expect(preview.status).toBe(200)
  expect(preview.text).toContain(filed.number)
  expect(preview.text).toMatch(/Đề nghị 150\.000\.000\sđ, vượt mức tối đa mới 100\.000\.000\sđ/)
  expect(preview.text).toContain('1 hồ sơ nháp')
  const address = `/chuong-trinh/dot/${call.slug}`
  expect((await app.visit(address)).text).toMatch(/tối đa 200\.000\.000/)

  const published = await preview.press('Công bố thay đổi')
  expect(published.text).toContain('Đã công bố thay đổi.')
  const page = await app.visit(address)
  expect(page.text).toMatch(/tối đa 100\.000\.000/)
  expect(page.text).toContain('Bản 2: hạn nộp, mức tối đa mỗi hồ sơ')
  expect(page.text).toContain('Lý do: Kinh phí năm nay giảm')
  expect((await app.visit(address, { locale: 'en' })).text).toContain(
    'Version 2: closing, most per application',
  )
  expect(await letterTo(app, filed.founder.founder, /có thay đổi/)).toBeTruthy()
  expect((await letterTo(app, writing.founder, /có thay đổi/))?.text).toContain(
    'Kinh phí năm nay giảm',
  )
  expect(
    (await versionsOf(call.id)).map(({ number, wording }) => [number, wording.maxAmount]),
  ).toEqual([
    [1, 200_000_000],
    [2, 100_000_000],
  ])
  const told = await app.db.select().from(ledgerEntries).where(eq(ledgerEntries.subjectId, call.id))
  expect(told.map(({ act }) => act)).toContain('support.call-revised')
})

test('what was promised is refused at its field, and what was typed is kept', async () => {
  const call = await openCall()
  const wrong = await (await changeOf(call.id)).press('Lưu và xem ảnh hưởng', {
    'Mã đợt': 'MOI26',
    'Hạn nộp': '2026-11-29T17:00',
    'Lý do thay đổi': 'Đóng sớm',
  })
  expect(wrong.status).toBe(422)
  expect(wrong.text).toContain('Hạn nộp đã công bố không được rút ngắn')
  expect(wrong.text).toContain('Mã đợt đứng đầu số hồ sơ')
  expect(wrong.html).toContain('value="MOI26"')
  expect(wrong.text).toContain('Đóng sớm')
})

test('a case keeps the form it was filled on; the preview names the questions that differ', async () => {
  const call = await openCall()
  const filed = await aSubmittedCase(app, call.id)
  const [first, ...rest] = definition.sections
  if (!first) throw new Error('the form has no section')
  const extra = {
    code: 'market',
    type: 'text' as const,
    label: { vi: 'Thị trường', en: 'Market' },
    required: true,
  }
  await publishForm(app.scopeFor(), {
    code: 'test-form',
    definition: { sections: [{ ...first, fields: [...first.fields, extra] }, ...rest] },
  })
  const preview = await (await changeOf(call.id)).press('Lưu và xem ảnh hưởng', {
    'Biểu mẫu': 'test-form, bản 2',
    'Lý do thay đổi': 'Hỏi thêm về thị trường',
  })
  expect(preview.text).toContain('thêm “Thị trường”')
  await preview.press('Công bố thay đổi')
  const file = await app.visit(`/ban-lam-viec/xet-ho-so/${filed.id}`, { as: officer })
  expect(file.text).not.toContain('Thị trường')
})

test('a change may be dropped, and one that says nothing new is not published', async () => {
  const call = await openCall()
  const same = await (await changeOf(call.id)).press('Lưu và xem ảnh hưởng', {
    'Lý do thay đổi': 'Không gì cả',
  })
  expect(same.text).toContain('Bản soạn giống hệt bản đang công bố')
  expect(same.queryByRole('button', { name: 'Công bố thay đổi' })).toBeNull()
  const dropped = await same.press('Bỏ thay đổi này')
  expect(dropped.text).toContain('Đã bỏ thay đổi đang soạn.')
  expect(await versionsOf(call.id)).toHaveLength(1)
})

test('after an extension an older change would shorten the closing, and is held back', async () => {
  const call = await openCall()
  const preview = await (await changeOf(call.id)).press('Lưu và xem ảnh hưởng', {
    'Tối đa mỗi hồ sơ': '250.000.000',
    'Lý do thay đổi': 'Tăng mức',
  })
  await (await desk(call.id)).press('Gia hạn', {
    'Hạn mới': '2026-12-20T17:00',
    'Lý do gia hạn': 'Bão',
  })
  const late = await preview.press('Công bố thay đổi')
  expect(late.status).toBe(409)
  expect(late.text).toContain('Hạn nộp đã công bố không được rút ngắn')
})

test('two officers publish the same change: it becomes one version', async () => {
  const call = await openCall()
  const [stored] = await app.db.select().from(calls).where(eq(calls.id, call.id))
  if (!stored) throw new Error('the call is gone')
  const draft = { ...stored, maxAmount: 250_000_000 }
  must(await drawUpChange(as(app, officer), call.id, { draft, reason: 'Tăng', version: undefined }))
  const both = await Promise.all([1, 2].map(() => publishChange(as(app, officer), call.id, 1)))
  expect(both.filter((outcome) => outcome?.ok)).toHaveLength(1)
  expect(await versionsOf(call.id)).toHaveLength(2)
})

test('whoever saves over another officer is told, and strangers find nothing', async () => {
  const call = await openCall()
  const [one, other] = [await changeOf(call.id), await changeOf(call.id)]
  await one.press('Lưu và xem ảnh hưởng', { 'Lý do thay đổi': 'Một' })
  const late = await other.press('Lưu và xem ảnh hưởng', { 'Lý do thay đổi': 'Hai' })
  expect(late.status).toBe(409)
  expect(late.text).toContain('Hai')
  const stranger = await app.person('Khác', [
    { role: 'officer', organisationId: crypto.randomUUID() },
  ])
  for (const path of ['thay-doi', 'thay-doi/xem-truoc']) {
    const address = `/ban-lam-viec/dot-keu-goi/${call.id}/${path}`
    expect((await app.visit(address, { as: stranger })).status).toBe(404)
  }
})
