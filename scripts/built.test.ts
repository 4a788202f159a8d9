import { mkdir, mkdtemp, rename, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { sourcesMark } from './built.ts'

let folder: string
let before: string

const write = (path: string, text: string) => writeFile(join(folder, path), text)

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'benkhoi-built-'))
  await mkdir(join(folder, 'src', 'ui'), { recursive: true })
  for (const name of ['package.json', 'package-lock.json', 'tsconfig.json', 'vite.config.ts'])
    await write(name, '{}')
  await write('src/main.ts', 'open()')
  await write('src/ui/page.tsx', 'page')
  before = await sourcesMark(folder)
})
afterEach(() => rm(folder, { recursive: true }))

test('a changed, a new and a renamed source each ask for a build', async () => {
  await write('src/ui/page.tsx', 'another page')
  const changed = await sourcesMark(folder)
  await write('src/ui/more.tsx', 'more')
  const added = await sourcesMark(folder)
  await rename(join(folder, 'src/ui/more.tsx'), join(folder, 'src/ui/less.tsx'))
  const renamed = await sourcesMark(folder)
  expect(new Set([before, changed, added, renamed]).size).toBe(4)
})

test('newly installed packages ask for a build', async () => {
  await write('package-lock.json', '{ "lockfileVersion": 3 }')
  expect(await sourcesMark(folder)).not.toBe(before)
})

test('tests and times of change do not', async () => {
  await write('src/main.test.ts', 'test()')
  await utimes(join(folder, 'src/main.ts'), new Date(0), new Date(0))
  expect(await sourcesMark(folder)).toBe(before)
})
