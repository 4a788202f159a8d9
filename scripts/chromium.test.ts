import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { findChromium } from './chromium.ts'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'benkhoi-chromium-'))
})
afterEach(() => rm(folder, { recursive: true }))

async function browser(name: string, script = 'echo Chromium 150.0.1') {
  const place = join(folder, name)
  await writeFile(place, `#!/bin/sh\n${script}\n`)
  await chmod(place, 0o755)
  return place
}

const nowhere = { given: undefined, downloaded: '/nowhere/chrome', path: '/nowhere' }

test('the browser named by the environment comes first', async () => {
  const given = await browser('given')
  const downloaded = await browser('downloaded')
  expect(await findChromium({ given, downloaded, path: folder })).toBe(given)
})

test('a named browser that does not start is said, not replaced', async () => {
  const given = join(folder, 'missing')
  const search = findChromium({ ...nowhere, given, downloaded: await browser('downloaded') })
  await expect(search).rejects.toThrow('CHROMIUM_PATH')
})

test('the download of Playwright comes before the browsers of the system', async () => {
  const downloaded = await browser('downloaded')
  const ofSystem = await browser('chromium')
  expect(await findChromium({ ...nowhere, downloaded, path: folder })).toBe(downloaded)
  expect(await findChromium({ ...nowhere, path: `/nowhere:${folder}` })).toBe(ofSystem)
})

test('a browser that lacks its libraries is passed over', async () => {
  const downloaded = await browser('downloaded', 'exit 127')
  const ofSystem = await browser('google-chrome')
  expect(await findChromium({ ...nowhere, downloaded, path: folder })).toBe(ofSystem)
})

test('a placeholder that only says how to install the real one is passed over', async () => {
  await browser('chromium-browser', 'echo requires the snap to be installed')
  expect(await findChromium({ ...nowhere, path: folder })).toBe(undefined)
})
