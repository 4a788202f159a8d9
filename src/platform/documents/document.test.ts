import { expect, test } from 'vitest'
import { layoutFaults } from '#test/layout-faults.ts'
import { readWord } from '#test/word.ts'
import { officialDay } from './dates.ts'
import { administrativeDocument } from './document.ts'
import type { AdministrativeDocument } from './structure.ts'

const decision: AdministrativeDocument = {
  parent: 'Ủy ban nhân dân thành phố Mẫu',
  agency: 'Sở Khoa học và Công nghệ',
  symbol: 'QĐ-SKHCN',
  place: 'Mẫu',
  year: '2026',
  type: 'Quyết định',
  abstract: 'Về việc hỗ trợ dự án khởi nghiệp',
  authority: 'Giám đốc Sở Khoa học và Công nghệ',
  grounds: ['Căn cứ Nghị định về khởi nghiệp', 'Theo đề nghị của Trưởng phòng Quản lý'],
  verb: 'Quyết định:',
  blocks: [
    { kind: 'article', number: 1, text: 'Hỗ trợ dự án.' },
    { kind: 'dash', text: 'Một phần.' },
    { kind: 'clause', number: 1, text: 'Một khoản.' },
    { kind: 'article', number: 2, text: 'Quyết định có hiệu lực từ ngày ký.' },
  ],
  signatures: { right: { capacity: ['KT. Giám đốc', 'Phó giám đốc'] } },
  recipients: ['Như Điều 2', 'Lưu: VT, QLKH'],
}

test('a decision keeps to every row of the layout table', async () => {
  expect(layoutFaults(await administrativeDocument(decision))).toEqual([])
})

test('what two sign, with annexes and tables, keeps to it too', async () => {
  const bytes = await administrativeDocument({
    ...decision,
    symbol: 'BB-SKHCN',
    type: 'Biên bản',
    place: undefined,
    authority: undefined,
    verb: undefined,
    grounds: [],
    signatures: { left: { capacity: ['Thư ký'] }, right: { capacity: ['Chủ tọa'] } },
    annexes: ['Nội dung', 'Dự toán'].map((title) => ({
      title,
      blocks: [
        {
          kind: 'table',
          columns: [
            { title: 'Nội dung', share: 2 },
            { title: 'Số tiền', share: 1, figures: true },
          ],
          rows: [['Thử nghiệm', '100.000.000']],
        },
      ],
    })),
  } satisfies AdministrativeDocument)
  expect(layoutFaults(bytes)).toEqual([])
  const { lines, sections } = readWord(bytes)
  expect(sections).toHaveLength(3)
  expect(lines.map(({ text }) => text)).toEqual(
    expect.arrayContaining(['Phụ lục I', 'NỘI DUNG', 'Phụ lục II', 'DỰ TOÁN', '100.000.000']),
  )
})

test('the number, the day and the name of who signs are left to the city', async () => {
  const { lines } = readWord(await administrativeDocument(decision))
  const texts = lines.map(({ text }) => text)
  expect(texts).toContain('Số:      /QĐ-SKHCN')
  expect(texts).toContain('Mẫu, ngày      tháng      năm 2026')
})

test('days below ten, January and February carry a zero, other months none', () => {
  expect(officialDay('2026-06-05')).toBe('ngày 05 tháng 6 năm 2026')
  expect(officialDay('2026-02-15')).toBe('ngày 15 tháng 02 năm 2026')
  expect(officialDay('2027-01-01')).toBe('ngày 01 tháng 01 năm 2027')
  expect(officialDay('2026-11-30')).toBe('ngày 30 tháng 11 năm 2026')
})

test('the check catches what it is there to catch', async () => {
  const faulty = async (change: Partial<AdministrativeDocument>) =>
    layoutFaults(await administrativeDocument({ ...decision, ...change }))
  expect(await faulty({ symbol: 'qđ' })).toEqual(['number line'])
  expect(await faulty({ recipients: ['Như Điều 2'] })).toContain(
    'the last recipient is not the archive',
  )
  expect(await faulty({ grounds: ['Căn cứ số 5 ngày 5 tháng 06'] })).toEqual([
    'a zero before the months 3 to 9',
    'no zero before a day below ten',
  ])
})
