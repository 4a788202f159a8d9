import fc from 'fast-check'
import { expect, test } from 'vitest'
import { detectLegacy, encodingOfFont, fromLegacy, readLegacy, toLegacy } from './legacy.ts'
import { isSyllable } from './syllable.ts'

const marked = (bases: string) =>
  [...bases].flatMap((base) =>
    ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'].map((tone) =>
      (base + tone).normalize('NFC'),
    ),
  )
const small = [...marked('aăâeêioôơuưy'), 'đ', ...'bcdghklmnpqrstvx']
const capital = small.map((letter) => letter.toUpperCase())
const sentences = [
  'Cổng thông tin khởi nghiệp của thành phố',
  'Hướng dẫn thủ tục hỗ trợ doanh nghiệp nhỏ và vừa',
  'Ủy ban nhân dân thành phố ban hành kế hoạch năm 2019',
  'Mời các trường đại học, viện nghiên cứu gửi đề xuất trước ngày 15/06/2020',
  'Quỹ đầu tư mạo hiểm rót vốn cho dự án chuyển giao công nghệ',
]

test('every small Vietnamese letter comes back from TCVN3, and every letter from VNI', () => {
  expect(small.map((letter) => fromLegacy(toLegacy(letter, 'tcvn3'), 'tcvn3'))).toEqual(small)
  const all = [...small, ...capital]
  expect(all.map((letter) => fromLegacy(toLegacy(letter, 'vni'), 'vni'))).toEqual(all)
})

test('whatever is written in Vietnamese letters comes back from both', () => {
  // In VNI a word of two vowels could be read as one letter only if it stood there as signs, which no Vietnamese word does.
  const syllables =
    sentences
      .join(' ')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...syllables)), (words) => {
      const text = words.join(' ')
      expect(fromLegacy(toLegacy(text, 'tcvn3'), 'tcvn3')).toBe(text)
      expect(fromLegacy(toLegacy(text, 'vni'), 'vni')).toBe(text)
    }),
  )
})

test('signs as old fonts drew them are the letters people saw', () => {
  expect(fromLegacy('Céng hoµ x· héi chñ nghÜa ViÖt Nam', 'tcvn3')).toBe(
    'Cộng hoà xã hội chủ nghĩa Việt Nam',
  )
  expect(fromLegacy('uû ban nh©n d©n', 'tcvn3', { capitals: true })).toBe('UỶ BAN NHÂN DÂN')
  expect(fromLegacy('Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam', 'vni')).toBe(
    'Cộng hòa xã hội chủ nghĩa Việt Nam',
  )
  expect(fromLegacy('ÑAÛNG, Ñöôøng', 'vni')).toBe('ĐẢNG, Đường')
})

test.each(sentences)('“%s” is found out in TCVN3 and in VNI and read', (sentence) => {
  for (const encoding of ['tcvn3', 'vni'] as const) {
    const text = encoding === 'tcvn3' ? sentence.toLowerCase() : sentence
    expect(readLegacy(toLegacy(text, encoding))).toEqual({ text, encoding })
  }
})

test.each([
  ...sentences,
  ...sentences.map((sentence) => sentence.normalize('NFD')),
  'Cô và bà có cá tô, ba má và cô Hà',
  'có cô và bà',
  'Où est le café de la gare à côté de l’hôtel ?',
  'Zürich, Köln und Düsseldorf: Gründer für Größe',
  'São Paulo não é a capital; café com açúcar',
  'Plain English text about start-ups, §5, 20 °C, 100 m²',
  '«Khoi nghiep» © 2019',
  '',
  '¿?',
])('text that reads well as it is stays as it is: %s', (text) => {
  expect(detectLegacy(text)).toBeNull()
  expect(readLegacy(text).text).toBe(text)
})

test('no text of Unicode letters is ever damaged', () => {
  const letters = fc.string({ unit: fc.constantFrom(...small, ...capital, ' ', '.', '1') })
  fc.assert(
    fc.property(letters, (text) => {
      const said = `đổi mới ${text}`
      expect(readLegacy(said).text).toBe(said)
    }),
  )
})

test('fonts say in which letters a text is', () => {
  expect(encodingOfFont('.VnTime')).toEqual({ encoding: 'tcvn3', capitals: false })
  expect(encodingOfFont('.VnTimeH')).toEqual({ encoding: 'tcvn3', capitals: true })
  expect(encodingOfFont('VNI-Times')).toEqual({ encoding: 'vni', capitals: false })
  for (const font of ['Times New Roman', 'Arial', 'Vni', null, ''])
    expect(encodingOfFont(font)).toBeUndefined()
})

test('a syllable is told by its shape', () => {
  for (const word of 'nghiệp khởi gì giết quốc quyển thuở khuỷu hoặc uống ương y đ'.split(' '))
    expect(isSyllable(word), word).toBe(word !== 'đ')
  for (const word of ['xyz', 'tiÕng', 'héí', 'càt', 'startup', 'où'])
    expect(isSyllable(word), word).toBe(false)
})
