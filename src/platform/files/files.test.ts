import { afterAll, expect, test } from 'vitest'
import { testApp } from '#test/app.ts'
import { fileResponse, safeName, storeFile } from './files.ts'

const app = await testApp()
afterAll(app.stop)

const pdf = '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n'
const store = (name: string, content: BlobPart) =>
  storeFile(app.scopeFor(), new File([content], name))

test('the bytes decide what a file is, not its name', async () => {
  const stored = await store('giấy phép.exe', pdf)
  expect(stored).toMatchObject({
    ok: true,
    value: { name: 'giấy phép.pdf', mediaType: 'application/pdf', size: pdf.length },
  })
})

test('a program that calls itself a PDF, a page, a text and nothing at all are refused', async () => {
  const refusals: [string, BlobPart, string][] = [
    ['hoá đơn.pdf', new Uint8Array([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0]), 'file-type'],
    ['trang.pdf', '<html><script>alert(1)</script></html>', 'file-type'],
    ['ảnh.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'file-type'],
    ['rỗng.pdf', '', 'file-empty'],
    ['to.pdf', new Uint8Array(20 * 1024 * 1024 + 1), 'file-too-large'],
  ]
  for (const [name, content, problem] of refusals)
    expect(await store(name, content), name).toEqual({ ok: false, problem })
})

test('a file is handed over as a download of what it is, and kept by nobody on the way', async () => {
  const stored = await store('kế hoạch.pdf', pdf)
  if (!stored.ok) throw new Error(stored.problem)
  const response = await fileResponse(app.scopeFor(), stored.value)
  expect(await response?.text()).toBe(pdf)
  expect(response?.headers.get('content-type')).toBe('application/pdf')
  expect(response?.headers.get('content-disposition')).toMatch(/^attachment; filename\*=UTF-8''/)
  expect(response?.headers.get('cache-control')).toBe('private, no-store')
})

test('a name keeps its words and loses its tricks', () => {
  const names: [string, string][] = [
    ['../../etc/passwd', 'passwd.pdf'],
    ['C:\\Windows\\hồ sơ.PDF', 'hồ sơ.pdf'],
    ['..', 'tep.pdf'],
    ['', 'tep.pdf'],
    ['a\u0000b<c>.pdf', 'abc.pdf'],
    ['Hồ sơ'.normalize('NFD'), 'Hồ sơ.pdf'],
    ['🚢.pdf', '🚢.pdf'],
    [`a${'🚢'.repeat(200)}.pdf`, `a${'🚢'.repeat(119)}.pdf`],
  ]
  for (const [given, safe] of names) expect(safeName(given, 'pdf'), given).toBe(safe)
})
