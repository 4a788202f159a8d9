import iconv from 'iconv-lite'
import { expect, test } from 'vitest'
import { decodeText } from './charset.ts'
import { lookOf } from './look.ts'

const words = 'Thông báo: hội thảo kết nối đầu tư cho doanh nghiệp khởi nghiệp đổi mới sáng tạo'

test('UTF-8 is read as UTF-8, whatever server and document say of it', () => {
  const xml = `<?xml version="1.0" encoding="ISO-8859-1"?><rss>${words}</rss>`
  expect(decodeText(Buffer.from(xml))).toEqual({ text: xml, charset: 'utf-8', lied: true })
  const told = decodeText(Buffer.from(words), 'text/plain; charset=windows-1252')
  expect(told).toMatchObject({ text: words, lied: true })
  expect(decodeText(Buffer.from(words), 'text/plain; charset=UTF-8').lied).toBe(false)
})

test('a mark at the beginning decides', () => {
  for (const charset of ['utf-8', 'utf-16le', 'utf-16be'])
    expect(decodeText(iconv.encode(words, charset, { addBOM: true }))).toMatchObject({
      text: words,
      charset,
    })
})

test('two bytes a letter are seen without a mark', () => {
  const xml = '<?xml version="1.0"?><rss>Thông báo</rss>'
  expect(decodeText(iconv.encode(xml, 'utf-16le')).text).toBe(xml)
  expect(decodeText(iconv.encode(xml, 'utf-16be')).text).toBe(xml)
})

test('an encoding that is told and fits is used', () => {
  const bytes = iconv.encode(words.normalize('NFC'), 'tcvn')
  const { text, lied } = decodeText(bytes, 'text/html; charset=tcvn')
  expect(text.normalize('NFC')).toBe(words)
  expect(lied).toBe(false)
})

test('bytes that say they are UTF-8 and are not, are read in the encoding that makes Vietnamese of them', () => {
  for (const charset of ['tcvn', 'viscii']) {
    const found = decodeText(iconv.encode(words, charset), 'text/html; charset=utf-8')
    expect(found.text.normalize('NFC'), charset).toBe(words)
    expect(found.lied).toBe(true)
  }
  expect(decodeText(Buffer.from('café \xe0 la carte', 'latin1'), 'text/html').text).toBe(
    'café à la carte',
  )
})

test('no bytes and any bytes give some text', () => {
  expect(decodeText(new Uint8Array()).text).toBe('')
  const every = Uint8Array.from({ length: 256 }, (_, index) => index)
  expect(decodeText(every).text).toHaveLength(256)
})

test('what a text is, is seen in how it begins', () => {
  expect(lookOf('<?xml version="1.0"?>\n<!-- a < b --><rss version="2.0">')).toBe('rss')
  expect(lookOf('<feed xmlns="http://www.w3.org/2005/Atom">')).toBe('atom')
  expect(lookOf('<rdf:RDF xmlns:rdf="x">')).toBe('rdf')
  expect(lookOf('  <!DOCTYPE html><html><body>rss</body></html>')).toBe('html')
  expect(lookOf('<html lang="vi">')).toBe('html')
  expect(lookOf('BEGIN:VCALENDAR\r\n')).toBe('calendar')
  expect(lookOf('{"version": 1}')).toBe('json')
  expect(lookOf(' \n')).toBe('empty')
  expect(lookOf('Not found')).toBe('other')
})
