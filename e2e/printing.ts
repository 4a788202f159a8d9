import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect } from 'vitest'

/** Each paper opens in LibreOffice and prints to a PDF that has something on it. */
export async function expectPrinted(office: string, papers: readonly Uint8Array[]): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'benkhoi-papers-'))
  try {
    const names = papers.map((_, index) => join(folder, `${index}`))
    for (const [index, name] of names.entries())
      await writeFile(`${name}.docx`, papers[index] ?? '')
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    const words = [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder]
    const files = names.map((name) => `${name}.docx`)
    await promisify(execFile)(office, [...words, ...files], { timeout: 300_000 })
    for (const name of names) {
      const pdf = await readFile(`${name}.pdf`)
      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
      expect(pdf.length).toBeGreaterThan(5_000)
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
