import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectAccessible, openBrowser } from './browser.ts'
import { type RunningProgram, startProgram } from './program.ts'

let program: RunningProgram
let browser: Browser
let inspector: Page

beforeAll(async () => {
  ;[program, browser] = await Promise.all([startProgram(), openBrowser()])
  inspector = await (await browser.newContext({ viewport: { width: 360, height: 740 } })).newPage()
}, 180_000)
afterAll(async () => {
  await browser?.close()
  await program?.stop()
})

/** Every door that stands open to anybody, from the table that a test holds against the routes. */
const doors = readFileSync('docs/who-may-enter.md', 'utf8')
  .split('\n')
  .flatMap((line) => line.match(/^\| `([^`]+)` \| GET \| anyone \|$/)?.[1] ?? [])
const patternOf = (door: string) =>
  new RegExp(`^${door.replaceAll('.', '\\.').replaceAll(/:[a-z]+/gi, '[^/]+')}$`)

/** The kind of page an address leads to: a fixed address goes before one with a variable part. */
function doorTo(path: string): string | undefined {
  const bare = path.replace(/^\/en(?=\/|$)/, '') || '/'
  return doors.includes(bare) ? bare : doors.find((door) => patternOf(door).test(bare))
}

/** One address of every kind of page that links lead to from the home page, in both languages. */
async function templates(): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  const queue = ['/', '/en']
  const seen = new Set(queue)
  const read = new Map<string, number>()
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    const door = doorTo(new URL(path, program.origin).pathname)
    if (!door) continue
    const kind = `${path.startsWith('/en') ? '/en' : ''}${door}`
    // A few of each kind: one that is closed, lapsed or without English leads elsewhere than the next.
    const times = read.get(kind) ?? 0
    if (times >= 3) continue
    read.set(kind, times + 1)
    const answer = await fetch(program.origin + path, { redirect: 'manual' })
    if (!answer.headers.get('content-type')?.startsWith('text/html')) continue
    expect(answer.status, `${path} leads somewhere`).toBeLessThan(400)
    if (!found.has(kind)) found.set(kind, path)
    const html = await answer.text()
    for (const [, href = ''] of html.matchAll(/<a [^>]*href="([^"#]+)/g)) {
      const { origin, pathname, search } = new URL(href.replaceAll('&amp;', '&'), program.origin)
      const next = pathname + search
      if (origin !== program.origin || seen.has(next)) continue
      seen.add(next)
      queue.push(next)
    }
  }
  return found
}

test('every kind of public page holds on a phone, by day and by night, in both languages', async () => {
  const found = await templates()
  const kinds = [...found.keys()]
  for (const door of ['/', '/tin-tuc/:slug', '/van-ban/:slug', '/ke-hoach', '/chuong-trinh/:slug'])
    for (const language of ['', '/en']) expect(kinds).toContain(language + door)
  for (const path of found.values()) {
    const html = await (await fetch(program.origin + path)).text()
    const shown = asPage(program.origin + path, html)
    await expectAccessible(shown, inspector, path.startsWith('/en') ? ['light'] : ['light', 'dark'])
  }
}, 900_000)

/** What the checker asks of a page: its words and where it stands. */
const asPage = (url: string, html: string) => ({ content: async () => html, url: () => url })
