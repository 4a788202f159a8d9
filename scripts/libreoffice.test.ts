import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { findLibreOffice } from './libreoffice.ts'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'benkhoi-libreoffice-'))
})
afterEach(() => rm(folder, { recursive: true }))

async function office(name: string, script = 'echo LibreOffice 25.2.3') {
  const place = join(folder, name)
  await writeFile(place, `#!/bin/sh\n${script}\n`)
  await chmod(place, 0o755)
  return place
}

test('the program named by the environment comes first', async () => {
  const given = await office('given')
  await office('soffice')
  expect(await findLibreOffice({ given, path: folder })).toBe(given)
})

test('a named program that does not start is said, not replaced', async () => {
  await office('soffice')
  const search = findLibreOffice({ given: join(folder, 'missing'), path: folder })
  await expect(search).rejects.toThrow('SOFFICE_PATH')
})

test('one that only fails is passed over', async () => {
  await office('soffice', 'exit 1')
  expect(await findLibreOffice({ given: undefined, path: folder })).toBe(undefined)
  const other = await office('libreoffice')
  expect(await findLibreOffice({ given: undefined, path: folder })).toBe(other)
})
