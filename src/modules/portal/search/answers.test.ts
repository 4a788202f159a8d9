import { eq } from 'drizzle-orm'
import { afterAll, expect, test } from 'vitest'
import { recordDocument } from '#modules/content/index.ts'
import { createLog } from '#platform/log.ts'
import { listenFor } from '#src/app/front/listening.ts'
import { testApp } from '#test/app.ts'
import { searchDocuments } from '../schema.ts'
import { createAnswers } from './answers.ts'

const app = await testApp()
const held = app.modules.flatMap((module) => module.held ?? [])
const line = listenFor(held, app.url, createLog('silent'))
afterAll(async () => {
  await line.stop()
  await app.stop()
})

const law = (number: string) =>
  recordDocument(app.scopeFor(), {
    number,
    kind: { vi: 'Nghị quyết', en: 'Resolution' },
    issuer: { vi: 'Hội đồng nhân dân', en: "The People's Council" },
    issuedOn: '2026-03-02',
    title: { vi: `Mức chi ${number} cho phao tiêu`, en: `Rates ${number} for buoys` },
    summary: { vi: 'Mức chi mới.', en: 'New rates.' },
  })
const titles = async (path = '/tim-kiem?q=phao+tieu') =>
  [...(await app.visit(path)).document.querySelectorAll('main h2 a')].map(
    ({ textContent }) => textContent,
  )
/** A hand in the table, of which nobody hears: what still says the old was not read again. */
const rename = (title: string) =>
  app.db
    .update(searchDocuments)
    .set({ title: { vi: title, en: null } })
    .where(eq(searchDocuments.kind, 'document'))

test('the same question is looked up once until the index is written, each language and page for itself', async () => {
  await law('1/NQ-HĐND')
  await app.runJobs()
  await expect
    .poll(async () => {
      await rename('Cũ')
      await titles()
      await rename('Mới')
      return titles()
    })
    .toEqual(['Cũ'])
  expect(await titles('/tim-kiem?q=phao+tieu&loai=document')).toEqual(['Mới'])
  expect((await app.visit('/tim-kiem?q=phao+tieu', { locale: 'en' })).text).toContain('Mới')
  await law('2/NQ-HĐND')
  await app.runJobs()
  await expect.poll(() => titles()).toHaveLength(2)
})

test('an answer is not read again by those who ask while it is being read, and a failed one is not kept', async () => {
  const answers = createAnswers<string>()
  answers.setListening(true)
  const begun = Promise.withResolvers<string>()
  let read = 0
  const find = () => answers.find('q', () => (read++ === 0 ? begun.promise : Promise.resolve('b')))
  const both = Promise.allSettled([find(), find()])
  begun.reject(new Error('gone'))
  expect((await both).map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  expect(read).toBe(1)
  expect(await find()).toBe('b')
  expect(await find()).toBe('b')
  expect(read).toBe(2)
})

test('what was being read when the index was written is not kept', async () => {
  const answers = createAnswers<string>()
  answers.setListening(true)
  const old = Promise.withResolvers<string>()
  const asked = answers.find('q', () => old.promise)
  answers.empty()
  old.resolve('old')
  expect(await asked).toBe('old')
  expect(await answers.find('q', async () => 'new')).toBe('new')
})

test('while nobody tells of changes every question is read anew', async () => {
  const answers = createAnswers<string>()
  expect(await answers.find('q', async () => 'a')).toBe('a')
  expect(await answers.find('q', async () => 'b')).toBe('b')
  answers.setListening(true)
  expect(await answers.find('q', async () => 'c')).toBe('c')
  expect(await answers.find('q', async () => 'd')).toBe('c')
  answers.setListening(false)
  expect(await answers.find('q', async () => 'e')).toBe('e')
})

test('a crowd of different questions pushes out the oldest', async () => {
  const answers = createAnswers<string>({ most: 2 })
  answers.setListening(true)
  for (const question of ['a', 'b', 'c']) await answers.find(question, async () => 'old')
  const again = (question: string) => answers.find(question, async () => 'new')
  expect([await again('c'), await again('b'), await again('a')]).toEqual(['old', 'old', 'new'])
})
