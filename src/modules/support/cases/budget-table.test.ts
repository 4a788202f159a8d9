import { eq } from 'drizzle-orm'
import { afterAll, expect, test } from 'vitest'
import { type FormDefinition, publishForm } from '#modules/forms/index.ts'
import { testApp } from '#test/app.ts'
import { aCall, aDraft, aFounder, aPdf, type Founder } from '#test/factories/support.ts'
import { cases } from '../schema.ts'
import { attachFile } from './filling.ts'

const app = await testApp()
afterAll(app.stop)

const both = (vi: string) => ({ vi, en: vi })
const definition: FormDefinition = {
  sections: [
    {
      code: 'money',
      title: both('Kinh phí'),
      fields: [
        { code: 'amount', type: 'money', label: both('Số tiền đề nghị'), required: true },
        { code: 'others', type: 'yes-no', label: both('Có nguồn khác'), required: true },
        {
          code: 'which',
          type: 'text',
          label: both('Nguồn nào'),
          required: true,
          showIf: {
            match: 'all',
            conditions: [{ field: 'others', is: 'equal', value: 'yes' }],
          },
        },
        {
          code: 'proof',
          type: 'file',
          label: both('Giấy tờ của nguồn khác'),
          required: true,
          max: 2,
          showIf: { match: 'all', conditions: [{ field: 'which', is: 'answered' }] },
        },
        {
          code: 'budget',
          type: 'table',
          label: both('Dự toán'),
          required: true,
          max: 4,
          columns: [
            { code: 'item', type: 'text', label: both('Khoản'), required: true },
            { code: 'count', type: 'number', label: both('Số lượng'), required: true },
            { code: 'price', type: 'money', label: both('Đơn giá'), required: true },
            {
              code: 'total',
              type: 'product',
              label: both('Thành tiền'),
              required: false,
              factors: ['count', 'price'],
              sumIs: { than: 'equal', field: 'amount' },
            },
          ],
        },
      ],
    },
  ],
}

const form = await publishForm(app.scopeFor(), { code: 'budget-form', definition })
const { id: callId } = await aCall(app.scopeFor(), { formVersionId: form.id })

const begin = async (name: string) => {
  const founder = await aFounder(app, name)
  const id = await aDraft(founder, callId, { complete: false })
  return { founder, id, at: `/ban-lam-viec/ho-so/${id}` }
}
const open = (at: string, { founder }: Founder) => app.visit(`${at}/bieu-mau`, { as: founder })
const stored = async (id: string) => {
  const [found] = await app.db.select().from(cases).where(eq(cases.id, id))
  return found
}

test('rows are added and taken out by buttons, sums are shown, and what is empty blocks nothing', async () => {
  const { founder, at, id } = await begin('Lan')
  let page = await open(at, founder)
  page = await page.press('Thêm dòng', {
    'Số tiền đề nghị': '30.000.000',
    Không: true,
    Khoản: 'Công',
    'Số lượng': '2',
    'Đơn giá': '10.000.000',
  })
  expect(page.url).toContain('dong=budget')
  expect(page.getAllByRole('group', { name: /^Dòng/ })).toHaveLength(4)
  expect(page.queryByRole('button', { name: 'Thêm dòng' })).toBe(null)
  const second = page.getAllByRole('group', { name: 'Dòng 2' })[0]
  const item = second?.querySelector('input')?.getAttribute('name') ?? ''
  const row = item.split('.')[1]
  page = await page.visitor.go(`${at}/bieu-mau`, {
    method: 'POST',
    body: new URLSearchParams({
      _base: page.document.querySelector('[name="_base"]')?.getAttribute('value') ?? '',
      [`budget.${row}.item`]: 'Nhầm',
      [`budget.${row}.count`]: '1',
      [`budget.${row}.price`]: '5.000.000',
    }),
  })
  expect(page.text).toContain('Tổng thành tiền: 25.000.000')
  page = await page.press('Xóa dòng 2 của “Dự toán”')
  expect(page.text).toContain('Tổng thành tiền: 20.000.000')
  expect(page.html).not.toContain('Nhầm')

  const review = await app.visit(`${at}/kiem-tra`, { as: founder.founder })
  expect(review.text).toContain('Dự toán: Tổng của bảng phải đúng bằng 30.000.000')
  page = await (await open(at, founder)).press('Lưu bản nháp', { 'Số tiền đề nghị': '20.000.000' })
  const ready = await app.visit(`${at}/kiem-tra`, { as: founder.founder })
  expect(ready.getByRole('columnheader', { name: 'Thành tiền' })).toBeTruthy()
  const receipt = await ready.press('Nộp hồ sơ')
  expect(receipt.status).toBe(200)
  expect((await stored(id))?.sentAnswers).toMatchObject({ amount: 20_000_000, others: false })
  expect(Object.values((await stored(id))?.sentAnswers ?? {})).not.toContain('')
})

test('what was answered and then hidden stays in the draft and is neither sent nor demanded', async () => {
  const { founder, at, id } = await begin('Mai')
  let page = await open(at, founder)
  expect(page.getByLabelText('Nguồn nào').closest('[hidden]')).toBeTruthy()
  const filled = {
    'Số tiền đề nghị': '10',
    Khoản: 'Công',
    'Số lượng': '1',
    'Đơn giá': '10',
  }
  page = await page.press('Lưu bản nháp', { ...filled, Có: true, 'Nguồn nào': 'Quỹ A' })
  expect(page.getByLabelText('Nguồn nào').closest('[hidden]')).toBe(null)
  for (const name of ['a.pdf', 'b.pdf', 'c.pdf']) {
    const now = founder.scope().now
    const handed = await attachFile(founder.scope(), id, {
      field: 'proof',
      file: aPdf(name),
      startedAt: now,
      finishedAt: now,
    })
    expect(handed?.ok ? 'taken' : handed?.problem).toBe(
      name === 'c.pdf' ? 'too-many-files' : 'taken',
    )
  }
  page = await page.press('Lưu bản nháp', { Không: true })
  expect(page.html).toContain('Quỹ A')
  const review = await app.visit(`${at}/kiem-tra`, { as: founder.founder })
  expect(review.text).not.toContain('Quỹ A')
  expect(review.text).not.toContain('Giấy tờ của nguồn khác')
  await review.press('Nộp hồ sơ')
  const sent = await stored(id)
  expect(sent?.state).toBe('submitted')
  expect(sent?.sentAnswers).not.toHaveProperty('which')
  const shown = await app.visit(at, { as: founder.founder })
  expect(shown.text).not.toContain('Quỹ A')
  expect(shown.text).not.toContain('a.pdf')
  expect(shown.text).toContain('Thành tiền')
})

test('a case keeps the version it was opened on when the form goes on', async () => {
  const { founder, at } = await begin('Nga')
  const [section] = definition.sections
  if (!section) throw new Error('the form has no section')
  await publishForm(app.scopeFor(), {
    code: 'budget-form',
    definition: { sections: [{ ...section, fields: section.fields.slice(0, 1) }] },
  })
  const page = await open(at, founder)
  expect(page.getAllByRole('group', { name: /^Dòng/ })).toHaveLength(1)
})

test('a table of two hundred and one rows is refused with a sentence, and nothing of it is kept', async () => {
  const { founder, at, id } = await begin('Oanh')
  const page = await open(at, founder)
  const rows = Array.from({ length: 201 }, (_, n) => [`budget.r${n}.item`, 'x'])
  const refused = await page.visitor.go(`${at}/bieu-mau`, {
    method: 'POST',
    body: new URLSearchParams([['_base', '0'], ...rows]),
  })
  expect(refused.status).toBe(422)
  expect(refused.text).toContain('Bảng nhận nhiều nhất 200 dòng')
  const again = await open(at, founder)
  expect(again.getAllByRole('group', { name: /^Dòng/ })).toHaveLength(1)
  expect((await stored(id))?.state).toBe('draft')
})
