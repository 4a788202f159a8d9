import { JSDOM } from 'jsdom'
import { render } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { Form } from '#ui/fields/Form.tsx'
import type { Answers } from '../answers.ts'
import type { FormDefinition } from '../definition.ts'
import { FormFields } from '../pages/FormFields.tsx'
import { readAnswers } from '../reading.ts'
import { rowsOf, splitCell } from '../table-rules.ts'
import type { Post } from './answer.ts'
import { refresh } from './live.ts'
import { pressRow } from './press-row.ts'
import { createSaver } from './saver.ts'
import { shapeOf } from './shape.ts'
import { labelOf } from './typed.ts'
import { unsentOn } from './unsent.ts'

const both = (text: string) => ({ vi: text, en: text })
const definition: FormDefinition = {
  sections: [
    {
      code: 'one',
      title: both('Một'),
      fields: [
        { code: 'others', type: 'yes-no', label: both('Có nguồn khác'), required: true },
        {
          code: 'which',
          type: 'text',
          label: both('Nguồn nào'),
          required: true,
          showIf: { match: 'all', conditions: [{ field: 'others', is: 'equal', value: 'yes' }] },
        },
        {
          code: 'budget',
          type: 'table',
          label: both('Dự toán'),
          required: true,
          max: 3,
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
              sum: true,
            },
          ],
        },
      ],
    },
    {
      code: 'two',
      title: both('Hai'),
      showIf: { match: 'all', conditions: [{ field: 'which', is: 'answered' }] },
      fields: [{ code: 'more', type: 'text', label: both('Thêm'), required: false }],
    },
  ],
}
const budget = definition.sections[0]?.fields[2]
if (!budget) throw new Error('the form has no table')

/** The page as the server sends it, brought to life by hand. */
function open(answers: Answers = {}) {
  const html = render(
    <Form action="/luu" id="form">
      <FormFields definition={definition} answers={answers} revision={0} />
    </Form>,
  )
  const { window } = new JSDOM(html)
  const form = window.document.querySelector('form') as HTMLFormElement
  const typed = () => {
    const raw: Record<string, string> = {}
    for (const [name, value] of new window.FormData(form)) raw[name] = String(value)
    return readAnswers(definition, raw).answers
  }
  const follow = () => refresh(form, shapeOf(definition), 'vi', typed())
  const box = (name: string) => form.elements.namedItem(name) as HTMLInputElement
  return {
    form,
    typed,
    follow,
    box,
    hidden: (code: string) =>
      form.querySelector<HTMLElement>(`[data-field="${code}"], [data-section="${code}"]`)?.hidden,
    rows: () => [...form.querySelectorAll<HTMLElement>('[data-row]')].filter((row) => !row.hidden),
    sum: () => form.querySelector('[data-sum="total"]')?.textContent,
    press(value: string) {
      const pressed = pressRow(form, form.querySelector(`button[value="${value}"]`))
      follow()
      return pressed
    },
    write(row: Element | undefined, words: [item: string, count: string, price: string]) {
      for (const [at, input] of [...(row?.querySelectorAll('input') ?? [])].entries())
        input.value = words[at] ?? ''
      follow()
    },
  }
}

test('a question appears with the answer that asks for it, and takes what follows along', () => {
  const page = open()
  expect([page.hidden('which'), page.hidden('two')]).toEqual([true, true])
  const yes = page.form.querySelector<HTMLInputElement>('[name="others"][value="yes"]')
  if (!yes) throw new Error('no choice')
  yes.checked = true
  page.box('which').value = 'Quỹ A'
  page.follow()
  expect([page.hidden('which'), page.hidden('two')]).toEqual([false, false])
  yes.checked = false
  page.follow()
  expect([page.hidden('which'), page.hidden('two')]).toEqual([true, true])
  expect(page.box('which').value).toBe('Quỹ A')
})

test('rows come and go, with ids, labels and sums of their own', () => {
  const page = open()
  page.write(page.rows()[0], ['Công', '2', '1.000'])
  expect(page.sum()).toContain('2.000')
  expect(page.press('budget')).toBe(true)
  page.write(page.rows()[1], ['Vật tư', '3', '1.000'])
  expect(page.sum()).toContain('5.000')
  const [one, two] = page.rows()
  const ids = [...page.form.querySelectorAll('[id]')].map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const label of page.form.querySelectorAll('label')) expect(ids).toContain(label.htmlFor)
  expect(labelOf(page.form, two?.querySelector('input')?.name ?? '')).toContain('Dòng 2: Khoản')

  page.press(`budget.${one?.dataset.row}`)
  expect(page.rows()).toHaveLength(1)
  expect(page.sum()).toContain('3.000')
  expect(page.rows()[0]?.textContent).toContain('Dòng 1')
  page.press(`budget.${two?.dataset.row}`)
  expect(page.rows()).toHaveLength(1)
  expect(rowsOf(budget, page.typed())).toEqual([])
})

test('a full table takes no row more; the server is left to say why', () => {
  const page = open()
  expect([page.press('budget'), page.press('budget')]).toEqual([true, true])
  expect(page.press('budget')).toBe(false)
  expect(page.rows()).toHaveLength(3)
})

test('the first button of the form, which the Enter key presses, takes no row out', () => {
  const first = open().form.querySelector('button')
  expect(first?.name).toBe('')
})

test('what is saved while people type are cells, a removed row too, and a row from elsewhere finds its place', async () => {
  const page = open()
  const posts: Record<string, string>[] = []
  const post: Post = async (fields) => {
    posts.push(Object.fromEntries(fields))
    return {
      kind: 'saved',
      revision: posts.length,
      others: { 'budget.zz9.item': ['Của người khác'], 'budget.zz9.count': ['4'] },
    }
  }
  const saver = createSaver({
    form: page.form,
    revision: 0,
    post,
    shelf: unsentOn({ getItem: () => null, setItem: () => {}, removeItem: () => {} }, 'x'),
    show: () => {},
    later: () => {},
  })
  page.form.addEventListener('input', saver.typed)
  const [row] = page.rows()
  page.write(row, ['Công', '2', '1.000'])
  for (const input of row?.querySelectorAll('input') ?? []) saver.typed({ target: input })
  await saver.send()
  expect(Object.keys(posts[0] ?? {}).map((name) => splitCell(name)?.column)).toEqual([
    undefined,
    'item',
    'count',
    'price',
  ])
  expect(page.box('budget.zz9.item').value).toBe('Của người khác')
  page.press(`budget.${row?.dataset.row}`)
  await saver.send()
  expect(Object.values(posts[1] ?? {})).toEqual(['1', '', '', ''])
})
