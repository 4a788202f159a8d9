import fc from 'fast-check'
import { expect, test } from 'vitest'
import { personalDataIn, strike } from './personal-data.ts'

test.each([
  ['Thư của tôi là lan.nguyen@congty.vn nhé', ['lan.nguyen@congty.vn']],
  ['Gọi 0912 345 678 hoặc +84 912.345.678', ['0912 345 678', '+84 912.345.678']],
  ['Căn cước 031099123456', ['031099123456']],
  ['Tôi là NGUYỄN THỊ LAN, hỏi giúp nguyen thi lan', ['NGUYỄN THỊ LAN', 'nguyen thi lan']],
  ['Xin 1.500.000.000 đồng theo Nghị định 80/2021/NĐ-CP ngày 26/8/2021', []],
  ['Gọi 0912345678, xin 1.000.000 1.000.000', ['0912345678']],
  ['Năm 2026 có 12 đợt, đợt 3 từ 2026-11-23', []],
])('what is personal in “%s”', (text, found) => {
  expect(personalDataIn(text, 'Nguyễn Thị Lan').toSorted()).toEqual(found.toSorted())
})

test('a name of one word is a word like others', () => {
  expect(personalDataIn('Lan can cầu cảng', 'Lan')).toEqual([])
})

test('nothing personal is left of what was struck', () => {
  const piece = fc.constantFrom(
    'Trần Văn An',
    'an@thu.vn',
    '0912345678',
    'hỏi về',
    'mức hỗ trợ.',
    '1.000.000',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const struck = strike(pieces.join(' '), 'Trần Văn An', 'vi')
      return personalDataIn(struck, 'Trần Văn An').length === 0
    }),
  )
})
