import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ensureLibreOffice } from '../scripts/libreoffice.ts'
import { administrativeDocument } from '../src/platform/documents/document.ts'
import { everyPaper } from '../test/factories/papers.ts'

let folder: string
let office: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'benkhoi-papers-'))
  office = await ensureLibreOffice()
}, 900_000)
afterAll(() => rm(folder, { recursive: true, force: true }))

test('every kind of paper opens in LibreOffice and prints', async () => {
  const papers = Object.values(everyPaper)
  const files = await Promise.all(
    papers.map(async (paper, index) => {
      const file = join(folder, `${index}.docx`)
      await writeFile(file, await administrativeDocument(paper))
      return file
    }),
  )
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
  const words = [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files]
  await promisify(execFile)(office, words, { timeout: 300_000 })
  for (const index of papers.keys()) {
    const pdf = await readFile(join(folder, `${index}.pdf`))
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
    expect(pdf.length).toBeGreaterThan(5_000)
  }
}, 400_000)
