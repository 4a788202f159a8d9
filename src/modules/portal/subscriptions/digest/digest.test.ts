import { eq } from 'drizzle-orm'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { newId } from '#platform/ids.ts'
import type { ListItem } from '#platform/lists.ts'
import { MAIL_QUEUE } from '#platform/mail/mail.ts'
import type { Scope } from '#platform/scope.ts'
import { testApp } from '#test/app.ts'
import { aList, anItem, withLists } from '#test/lists.ts'
import { keep } from '../../search/writing.ts'
import type { Rhythm } from '../rules.ts'
import { subscribers, subscriptions } from '../schema.ts'
import { BATCH_QUEUE, LETTER_QUEUE, runBatch, writeLetter } from './running.ts'

const app = await testApp()
afterAll(app.stop)

const items: ListItem[] = []
let askings = 0
const list = aList({}, items)
const lists = [
  {
    ...list,
    items: (...given: Parameters<typeof list.items>) => {
      askings += 1
      return list.items(...given)
    },
  },
]
const portal = withLists(app, lists)

// A Tuesday: the cut of the day is 23:00Z of the day before, that of the week a day earlier.
const MORNING = '2026-11-23T23:30:00Z'
const MONDAY_BEFORE = new Date('2026-11-22T20:00:00Z')

beforeEach(async () => {
  items.splice(0)
  askings = 0
  app.mails().splice(0)
  await app.db.delete(subscribers)
  app.setNow(MORNING)
})

type Wish = { rhythm?: Rhythm; locale?: 'vi' | 'en'; source?: string; query?: string; since?: Date }

const aSubscriber = (email: string, ...wishes: Wish[]) => subscribersOf([email], wishes)

async function subscribersOf(emails: string[], wishes: Wish[]): Promise<void> {
  const people = emails.map((email) => ({
    id: newId(),
    email,
    locale: wishes[0]?.locale ?? ('vi' as const),
    key: `key of ${email}`,
    endsOn: '2028-11-20',
    askedOn: '2026-11-20',
    createdAt: MONDAY_BEFORE,
  }))
  await app.db.insert(subscribers).values(people)
  await app.db.insert(subscriptions).values(
    people.flatMap((person) =>
      wishes.map(({ rhythm = 'daily', source = 'thu', query = '', since = MONDAY_BEFORE }) => ({
        id: newId(),
        subscriberId: person.id,
        source,
        query,
        rhythm,
        askedAt: since,
        confirmedAt: since,
        toldUntil: since,
      })),
    ),
  )
}

/** All batches of a morning, as one worker takes them, one after another. */
async function round(scope: Scope = app.scopeFor()): Promise<void> {
  let next: string | undefined = ''
  const jobs: Scope['jobs'] = {
    async enqueue(db, queue, payload) {
      if (queue === BATCH_QUEUE) next = String(payload.after)
      else await scope.jobs.enqueue(db, queue, payload)
    },
  }
  while (next !== undefined) {
    const after: string = next
    next = undefined
    await runBatch({ ...scope, jobs }, lists, after)
  }
}

async function morning(): Promise<void> {
  await round()
  await app.runJobs()
}

/** The same by the program itself: its timetable, its queue, its batches. */
async function asTheTimetableDoes(): Promise<void> {
  const timetable = app.modules.flatMap((module) => module.timetable ?? [])
  await timetable.find(({ queue }) => queue === 'portal.digests')?.handle(app.scopeFor(), {})
  await app.runJobs()
}

const publishedAt = (instant: string) => ({
  publishedAt: new Date(instant),
  changedAt: new Date(instant),
})

test('what came up since the last time is told once, each morning, and no morning without news', async () => {
  await aSubscriber('lan@example.test', {})
  items.push(
    anItem('cu', publishedAt('2026-11-20T01:00:00Z')),
    anItem('moi', publishedAt('2026-11-23T04:00:00Z')),
    anItem('sau', publishedAt('2026-11-23T23:10:00Z')),
  )
  await morning()
  const [mail] = app.mails()
  expect(app.mails()).toHaveLength(1)
  expect(mail?.subject).toBe('Tin mới: Danh sách thử · 24/11/2026')
  expect(mail?.text).toContain('• Mục moi\n  Tóm tắt moi\n  http://localhost:3000/thu/moi')
  expect(mail?.text).not.toMatch(/thu\/(cu|sau)/)
  await morning()
  expect(app.mails()).toHaveLength(1)

  app.setNow('2026-11-24T23:30:00Z')
  await morning()
  expect(app.mails()).toHaveLength(2)
  expect(app.mails()[1]?.text).toContain('http://localhost:3000/thu/sau')
  expect(app.mails()[1]?.text).not.toContain('thu/moi')

  app.setNow('2026-11-25T23:30:00Z')
  await morning()
  expect(app.mails()).toHaveLength(2)
})

test('the letter of the week waits for Monday, and tells of a Monday on which nobody worked', async () => {
  await aSubscriber('tuan@example.test', {
    rhythm: 'weekly',
    since: new Date('2026-11-22T23:00:00Z'),
  })
  items.push(anItem('moi', publishedAt('2026-11-23T04:00:00Z')))
  for (const day of ['24', '25', '26', '27', '28']) {
    app.setNow(`2026-11-${day}T23:30:00Z`)
    await morning()
  }
  expect(app.mails()).toEqual([])
  app.setNow('2026-11-30T23:30:00Z')
  await morning()
  expect(app.mails()).toHaveLength(1)
  app.setNow('2026-12-01T23:30:00Z')
  await morning()
  expect(app.mails()).toHaveLength(1)
})

test('one letter tells all that a person follows, and every mail lets them leave at once', async () => {
  await aSubscriber('hai@example.test', { locale: 'en' }, { query: 'loai=hội+thảo' })
  items.push(
    anItem('a', {
      ...publishedAt('2026-11-23T04:00:00Z'),
      tags: [{ vi: 'hội thảo', en: 'seminar' }],
      title: { vi: 'Chỉ tiếng Việt\r\nBcc: ai@example.test', en: null },
    }),
    anItem('b', {
      publishedAt: new Date('2026-11-01T00:00:00Z'),
      changedAt: new Date('2026-11-23T05:00:00Z'),
    }),
  )
  await morning()
  const [mail] = app.mails()
  expect(mail?.subject).toMatch(/^New in 2 things you follow · 24\sNovember 2026$/)
  expect(mail?.text).toContain('TRIAL LIST (FILTERED: HỘI THẢO)')
  expect(mail?.text).toContain('• Chỉ tiếng Việt Bcc: ai@example.test (in Vietnamese)')
  expect(mail?.text).toContain('• [Changed] Item b')
  const leaving = mail?.text.match(/Stop everything: http:\/\/localhost:3000(\S+)/)?.[1] ?? ''
  expect(mail?.leave).toBe(`http://localhost:3000${leaving}`)
  const left = await portal.visit(leaving)
  expect((await left.press('Stop everything and erase my address')).text).toContain(
    'You get no more mails',
  )
  app.setNow('2026-11-24T23:30:00Z')
  items.push(anItem('c', publishedAt('2026-11-24T04:00:00Z')))
  await morning()
  expect(app.mails()).toHaveLength(1)
})

test('a search is followed: what it finds anew is told, and nothing that does not fit', async () => {
  await aSubscriber('tim@example.test', { source: 'search', query: 'q=v%E1%BB%91n+m%E1%BB%93i' })
  const thing = (id: string, title: string) => ({
    kind: 'article',
    id,
    path: `/tin-tuc/${id}`,
    title: { vi: title, en: null },
    summary: { vi: '', en: null },
    happenedAt: null,
  })
  app.setNow('2026-11-23T04:00:00Z')
  await keep(app.scopeFor(), [thing('hop', 'Quỹ vốn mồi của thành phố')])
  await keep(app.scopeFor(), [thing('khac', 'Vườn ươm công nghệ')])
  app.setNow(MORNING)
  await asTheTimetableDoes()
  expect(app.mails()).toHaveLength(1)
  expect(app.mails()[0]?.text).toContain('Tìm kiếm “vốn mồi”'.toUpperCase())
  expect(app.mails()[0]?.text).toContain('/tin-tuc/hop')
  expect(app.mails()[0]?.text).not.toContain('/tin-tuc/khac')
  await asTheTimetableDoes()
  expect(app.mails()).toHaveLength(1)
})

test('a search that is followed finds by synonyms as its page does, and tells what is new from what changed', async () => {
  await aSubscriber('nghia@example.test', { source: 'search', query: 'q=SHTT' })
  const thing = (id: string, kind: string, happened: string) => ({
    kind,
    id,
    path: `/${kind}/${id}`,
    title: { vi: `Bảo hộ sở hữu trí tuệ ${id}`, en: null },
    summary: { vi: '', en: null },
    happenedAt: new Date(happened),
  })
  app.setNow('2026-11-23T04:00:00Z')
  await keep(app.scopeFor(), [
    thing('moi', 'article', '2026-11-23T03:00:00Z'),
    thing('cu', 'article', '2026-10-01T03:00:00Z'),
    // A document is issued before the portal has it, and is new all the same.
    thing('ban-hanh', 'document', '2026-10-01T03:00:00Z'),
  ])
  app.setNow(MORNING)
  await asTheTimetableDoes()
  const text = app.mails()[0]?.text
  expect(text).toContain('• Bảo hộ sở hữu trí tuệ moi')
  expect(text).toContain('• [Có thay đổi] Bảo hộ sở hữu trí tuệ cu')
  expect(text).toContain('• Bảo hộ sở hữu trí tuệ ban-hanh')
})

test('a letter that cannot be written is tried again by itself, and calls no second round', async () => {
  const emails = Array.from({ length: 150 }, (_, n) => `vong-${n}@example.test`)
  await subscribersOf(emails, [{}])
  await aSubscriber('hong@example.test', { query: 'loai=hong' })
  items.push(anItem('moi', publishedAt('2026-11-23T04:00:00Z')))
  const failing = lists.map((each) => ({
    ...each,
    async items(...given: Parameters<typeof list.items>) {
      if (given[1].filters?.get('loai') === 'hong') throw new Error('the list cannot be read')
      return each.items(...given)
    },
  }))
  const enqueued: string[] = []
  const scope = app.scopeFor()
  const jobs: Scope['jobs'] = {
    async enqueue(db, queue, payload) {
      enqueued.push(queue)
      if (queue !== BATCH_QUEUE) await scope.jobs.enqueue(db, queue, payload)
    },
  }
  await runBatch({ ...scope, jobs }, failing, '')
  const rest = await app.db.select({ id: subscribers.id }).from(subscribers).orderBy(subscribers.id)
  await runBatch({ ...scope, jobs }, failing, rest[99]?.id ?? '')
  expect(enqueued.filter((queue) => queue === BATCH_QUEUE)).toHaveLength(1)
  expect(enqueued.filter((queue) => queue === LETTER_QUEUE)).toHaveLength(1)
  expect(enqueued.filter((queue) => queue === MAIL_QUEUE)).toHaveLength(150)
  const [missed] = await app.db
    .select()
    .from(subscribers)
    .where(eq(subscribers.email, 'hong@example.test'))
  items.push(
    anItem('hong', { ...publishedAt('2026-11-23T05:00:00Z'), tags: [{ vi: 'hong', en: 'hong' }] }),
  )
  await writeLetter(app.scopeFor(), lists, missed?.id ?? '')
  await app.runJobs()
  expect(app.mails().filter(({ to }) => to === 'hong@example.test')).toHaveLength(1)
  expect(app.mails()).toHaveLength(151)
})

test('a list that is not there tells nothing, stops nobody, and is told of when it is back', async () => {
  await aSubscriber('mat@example.test', { source: 'da-bo' }, {})
  items.push(anItem('moi', publishedAt('2026-11-23T04:00:00Z')))
  await morning()
  expect(app.mails().map(({ subject }) => subject)).toEqual(['Tin mới: Danh sách thử · 24/11/2026'])
  lists.push(aList({ code: 'da-bo', path: '/da-bo' }, items))
  await morning()
  lists.pop()
  expect(app.mails()).toHaveLength(2)
})

/** A worker that dies at one of its mails, in the middle of the transaction that writes it, and does nothing more. */
function dyingAt(mail: number): Scope {
  const scope = app.scopeFor()
  let left = mail
  return {
    ...scope,
    jobs: {
      async enqueue(db, queue, payload) {
        if (left > 0) await scope.jobs.enqueue(db, queue, payload)
        if (queue === MAIL_QUEUE) left -= 1
        if (left <= 0) throw new Error('the worker was killed')
      },
    },
  }
}

test('five hundred people get one letter each, though the worker dies in the middle', async () => {
  const emails = Array.from({ length: 500 }, (_, n) => `nguoi-${n}@example.test`)
  await subscribersOf(emails, [{}])
  items.push(anItem('moi', publishedAt('2026-11-23T04:00:00Z')))

  await expect(round(dyingAt(40))).rejects.toThrow('the worker was killed')
  await app.runJobs()
  // Without what is kept of who was told, a second run would write to these again.
  const told = new Set(app.mails().map(({ to }) => to))
  expect(told.size).toBe(39)

  await Promise.all([round(), round()])
  await app.runJobs()
  const counts = Map.groupBy(app.mails(), ({ to }) => to)
  expect(counts.size).toBe(500)
  expect([...counts.values()].filter((mails) => mails.length !== 1)).toEqual([])
  // The list was read once for each batch, not once for each person.
  expect(askings).toBeLessThan(30)
})
