import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold, foldLetters, slugOf } from './fold.ts'

test('marks, capitals and the two encodings of a letter make no difference', () => {
  expect(fold('Khởi Nghiệp')).toBe('khoi nghiep')
  expect(fold('Khởi Nghiệp'.normalize('NFD'))).toBe('khoi nghiep')
  expect(fold('ĐỒ SƠN  đảo')).toBe('do son dao')
  expect(fold('\u00D0ồ Sơn')).toBe('do son')
})

test('a place in the folded text is the same place in the text, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(foldLetters(text).length).toBe(text.length)
    }),
  )
  const every = Array.from({ length: 0x3000 }, (_, code) => String.fromCharCode(code)).join('')
  expect(foldLetters(every).length).toBe(every.length)
})

test('a name becomes a part of an address', () => {
  expect(slugOf('Cảng Xanh – Logistics & Đường biển')).toBe('cang-xanh-logistics-duong-bien')
  expect(slugOf('🚢')).toBe('')
  expect(slugOf(`${'a'.repeat(59)} bc`)).toBe('a'.repeat(59))
})
