import iconv from 'iconv-lite'
import { expect, test } from 'vitest'
import { decodeText } from './decode.ts'
import { toLegacy } from './legacy.ts'

const text = 'hướng dẫn thủ tục hỗ trợ doanh nghiệp nhỏ và vừa'

/** Windows-1258 keeps tones as signs of their own, behind a base that may have its hat. */
const in1258 = (said: string) => {
  const apart = said
    .normalize('NFD')
    .replace(
      /([aeo])(\p{M}*)\u0302/gu,
      (_, base, marks) => `${base}\u0302`.normalize('NFC') + marks,
    )
    .replace(/([ou])(\p{M}*)\u031B/gu, (_, base, marks) => `${base}\u031B`.normalize('NFC') + marks)
    .replace(/a(\p{M}*)\u0306/gu, (_, marks) => `ă${marks}`)
  return iconv.encode(apart, 'windows-1258')
}

test.each([
  ['utf-8', Buffer.from(text)],
  ['utf-8', Buffer.from(`\uFEFF${text}`)],
  ['utf-16', Buffer.from(`\uFEFF${text}`, 'utf16le')],
  ['windows-1258', in1258(text)],
  ['tcvn3', iconv.encode(toLegacy(text, 'tcvn3'), 'latin1')],
  ['vni', iconv.encode(toLegacy(text, 'vni'), 'windows-1252')],
])('a file in %s is read whatever it claims', (encoding, bytes) => {
  for (const said of [undefined, 'utf-8', 'iso-8859-1'])
    expect(decodeText(bytes, said)).toEqual({ text, encoding })
})

test('what is no Vietnamese stays Western', () => {
  const french = 'Où est le café de la gare à côté de l’hôtel ?'
  expect(decodeText(iconv.encode(french, 'windows-1252')).text).toBe(french)
})
