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

const markup = `<?xml version="1.0"?><rss>${text}</rss>`
const french = 'Où est le café de la gare ? Il a dû être fermé à côté de l’hôtel.'
const german = 'Für die Gründung der schönen Städte müssen Bürger früher auf sein.'
const italian = 'Così non si può più fare: è là, però la città è lì.'
const spoilt = Buffer.concat([Buffer.from(text), Buffer.from('ừ').subarray(0, 2)])

test.each([
  ['utf-8', text, Buffer.from(text)],
  ['utf-8', text, Buffer.from(`\uFEFF${text}`)],
  ['utf-8', `${text}\uFFFD`, spoilt],
  ['utf-16le', text, Buffer.from(`\uFEFF${text}`, 'utf16le')],
  ['utf-16be', text, iconv.encode(text, 'utf-16be', { addBOM: true })],
  ['utf-16le', markup, iconv.encode(markup, 'utf-16le')],
  ['utf-16be', markup, iconv.encode(markup, 'utf-16be')],
  ['windows-1258', text, in1258(text)],
  ['viscii', text, iconv.encode(text, 'viscii')],
  ['tcvn3', text, iconv.encode(toLegacy(text, 'tcvn3'), 'latin1')],
  ['vni', text, iconv.encode(toLegacy(text, 'vni'), 'windows-1252')],
  ['windows-1252', french, iconv.encode(french, 'windows-1252')],
  ['windows-1252', german, iconv.encode(german, 'windows-1252')],
  ['windows-1252', italian, iconv.encode(italian, 'windows-1252')],
])('bytes in %s are read as “%s”, whatever they claim', (encoding, read, bytes) => {
  for (const said of [undefined, 'utf-8', 'utf-16', 'iso-8859-1', 'windows-1252', 'us-ascii', 'x'])
    expect(decodeText(bytes, said)).toEqual({ text: read, encoding })
})

test.each([
  ['windows-1258', 'Đã có', in1258('Đã có')],
  ['tcvn', 'Đã có', iconv.encode('Đã có', 'tcvn')],
  ['koi8-r', 'Стартап', iconv.encode('Стартап', 'koi8-r')],
  ['iso-8859-15', '5 €', iconv.encode('5 €', 'iso-8859-15')],
])('a claim of %s is believed where the bytes are no Unicode', (said, read, bytes) => {
  expect(decodeText(bytes, said.toUpperCase())).toEqual({ text: read, encoding: said })
  expect(decodeText(Buffer.from(read), said)).toEqual({ text: read, encoding: 'utf-8' })
})

test('no bytes and any bytes give some text', () => {
  expect(decodeText(new Uint8Array()).text).toBe('')
  const every = Uint8Array.from({ length: 256 }, (_, index) => index)
  expect(decodeText(every).text).toHaveLength(256)
})
