import iconv from 'iconv-lite'
import { expect, test } from 'vitest'
import { toLegacy } from '../text/legacy.ts'
import { textOf, toldCharset } from './charset.ts'
import { lookOf } from './look.ts'

const words = 'Thông báo: hội thảo kết nối đầu tư cho doanh nghiệp khởi nghiệp đổi mới sáng tạo'

test('an encoding is told by the server, else by the document', () => {
  const xml = Buffer.from('<?xml version="1.0" encoding="TCVN"?><rss/>')
  const html = Buffer.from('<html><head><meta http-equiv="x" content="text/html; charset=viscii">')
  expect(toldCharset(xml, 'text/xml; charset="UTF-8"')).toBe('utf-8')
  expect(toldCharset(xml, 'text/xml')).toBe('tcvn')
  expect(toldCharset(html)).toBe('viscii')
  expect(toldCharset(new Uint8Array())).toBeUndefined()
})

test('what is told counts where it fits', () => {
  const lying = `<?xml version="1.0" encoding="ISO-8859-1"?><rss>${words}</rss>`
  expect(textOf(Buffer.from(lying))).toBe(lying)
  for (const [bytes, said] of [
    [Buffer.from(words), 'windows-1252'],
    [iconv.encode(words, 'tcvn'), 'tcvn'],
    [iconv.encode(words, 'tcvn'), 'utf-8'],
    [iconv.encode(words, 'viscii'), 'iso-8859-1'],
    [iconv.encode(toLegacy(words, 'vni'), 'windows-1252'), 'utf-8'],
  ] as const)
    expect(textOf(bytes, `text/html; charset=${said}`), said).toBe(words)
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
