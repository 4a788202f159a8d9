import { expect, test } from 'vitest'
import { fold, slugOf } from './fold.ts'

test('marks, capitals and the two encodings of a letter make no difference', () => {
  expect(fold('Khởi Nghiệp')).toBe('khoi nghiep')
  expect(fold('Khởi Nghiệp'.normalize('NFD'))).toBe('khoi nghiep')
  expect(fold('ĐỒ SƠN  đảo')).toBe('do son dao')
})

test('a name becomes a part of an address', () => {
  expect(slugOf('Cảng Xanh – Logistics & Đường biển')).toBe('cang-xanh-logistics-duong-bien')
  expect(slugOf('🚢')).toBe('')
  expect(slugOf(`${'a'.repeat(59)} bc`)).toBe('a'.repeat(59))
})
