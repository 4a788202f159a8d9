import { expect, test } from 'vitest'
import { fromPlain } from '../../body/markup.ts'
import { textToBeginWith } from './beginning.ts'

const text = fromPlain('Lời đã lưu')
const begun = (value: string) => textToBeginWith({ value, defaultValue: 'Lời đã lưu' }, text)

test('the editor begins with the text of the page while nobody has touched the box', () => {
  expect(begun('Lời đã lưu')).toBe(text)
})

test('what the browser kept of an earlier editor is gone on with', () => {
  const kept = fromPlain('Lời viết dở')
  expect(begun(JSON.stringify(kept))).toEqual(kept)
})

test('where somebody typed before the editor had come, or what was kept is cut off, the box stays', () => {
  expect(begun('Lời đã lưu, thêm chữ')).toBeUndefined()
  expect(begun('')).toBeUndefined()
  expect(begun(JSON.stringify(text).slice(0, -3))).toBeUndefined()
})
