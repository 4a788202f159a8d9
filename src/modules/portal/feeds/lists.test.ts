import { parseJsonFeed, parseRssFeed } from 'feedsmith'
import ICAL from 'ical.js'
import { afterAll, expect, test } from 'vitest'
import { addMilestone } from '#modules/plan/index.ts'
import { testApp } from '#test/app.ts'
import { aStartup, as } from '#test/factories/startups.ts'
import { aCall } from '#test/factories/support.ts'
import { anAgent, loadPlan, workOf } from '#test/factories/tasks.ts'

const app = await testApp()
afterAll(app.stop)

const lists = app.modules.flatMap((module) => module.lists ?? [])

test('every list has a code and an address of its own, and titles in both languages', () => {
  expect(new Set(lists.map(({ code }) => code)).size).toBe(lists.length)
  expect(new Set(lists.map(({ path }) => path)).size).toBe(lists.length)
  for (const { title } of lists)
    expect([title.vi, title.en].every((each) => each.length > 3)).toBe(true)
})

test.each(lists)('what can be chosen on the list $code has its words in a mail', async (list) => {
  const page = await app.visit(list.path)
  for (const select of page.document.querySelectorAll('select'))
    for (const { value, text } of select.options) {
      if (value === '' || value === text || !list.filters?.includes(select.name)) continue
      const { vi = '' } = (await list.valueName?.(app.scopeFor(), select.name, value)) ?? {}
      // A choice of yes or no is told with its question before it.
      const ways = [vi, vi.split(': ').at(-1)]
      expect(ways, `${select.name}=${value}`).toContain(text.replace(/ \(\d+\)$/, ''))
    }
})

test.each(lists)(
  'the list $code answers on its page and in every feed, in both languages',
  async (list) => {
    for (const locale of ['', '/en']) {
      const page = await app.request(locale + list.path)
      expect(page.status).toBe(200)
      expect(await page.text()).toContain(`${locale}${list.path}.rss"`)
      const rss = await app.request(`${locale}${list.path}.rss`)
      expect(parseRssFeed(await rss.text()).title).toBe(list.title[locale ? 'en' : 'vi'])
      const json = await app.request(`${locale}${list.path}.json`)
      expect(parseJsonFeed(await json.json()).title).toBe(list.title[locale ? 'en' : 'vi'])
      const calendar = await app.request(`${locale}${list.path}.ics`)
      expect(calendar.status).toBe(list.calendar ? 200 : 404)
      if (list.calendar) ICAL.parse(await calendar.text())
    }
  },
)

test.each(lists)(
  'the list $code gives what it knows of any filter, and breaks on none',
  async (list) => {
    for (const name of list.filters ?? [])
      for (const value of ['x', "';--", '%', '9999', '<script>', 'agency'])
        expect(
          (await app.request(`${list.path}.rss?${new URLSearchParams({ [name]: value })}`)).status,
          `${name}=${value}`,
        ).toBe(200)
  },
)

test('who moves the since of a list forward gets less', async () => {
  const future = new Date('2100-01-01T00:00:00Z')
  for (const list of lists)
    expect(await list.items(app.scopeFor(), { limit: 10, since: future }), list.code).toEqual([])
})

test('a published call stands in the calendar from its opening to its last moment, a draft nowhere', async () => {
  const officer = await app.person('Bình', [{ role: 'officer' }])
  const call = await aCall(as(app, officer))
  const read = await app.request('/chuong-trinh.ics')
  const calendar = new ICAL.Component(ICAL.parse(await read.text()))
  const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event))
  const event = events.find(({ uid }) => uid === call.id)
  expect(event?.startDate.toJSDate().toISOString()).toBe('2025-12-31T17:00:00.000Z')
  expect(event?.endDate.toJSDate().toISOString()).toBe('2026-11-30T10:00:00.000Z')
  const rss = parseRssFeed(await (await app.request('/en/chuong-trinh.rss')).text())
  expect(rss.items?.map(({ link }) => link)).toEqual(
    expect.arrayContaining([
      expect.stringContaining('/en/chuong-trinh/'),
      expect.stringContaining(call.slug),
    ]),
  )
})

test('the directory tells of who is new, within its filters, and of nobody who keeps to themselves', async () => {
  await aStartup(app, { name: 'Cảng Xanh', sector: 'logistics' })
  await aStartup(app, { name: 'Cá Sạch', sector: 'agriculture' })
  await aStartup(app, { name: 'Kín Tiếng', published: false })
  const titles = async (query: string) => {
    const feed: { items: { title: string }[] } = JSON.parse(
      await (await app.request(`/he-sinh-thai.json${query}`)).text(),
    )
    return feed.items.map(({ title }) => title)
  }
  expect(await titles('')).toEqual(['Cá Sạch', 'Cảng Xanh'])
  expect(await titles('?linh-vuc=logistics')).toEqual(['Cảng Xanh'])
  expect(await titles('?q=ca+sach&loai=startup')).toEqual(['Cá Sạch'])
  expect(await titles('?loai=khong-co')).toEqual([])
})

test('a milestone of the plan stands in the calendar on its day, the whole day', async () => {
  await loadPlan(app, 'hai-phong-2017-2020')
  app.setNow('2018-05-02T02:00:00Z')
  const lead = await anAgent(app, 'so-khcn')
  const id = await workOf(app, 'I.4', 2018)
  const added = await addMilestone(as(app, lead), id, { title: 'Hội thảo', dueOn: '2018-06-30' })
  expect(added?.ok).toBe(true)
  const calendar = new ICAL.Component(
    ICAL.parse(await (await app.request('/ke-hoach/nhiem-vu.ics?nam=2018')).text()),
  )
  const [event] = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one))
  expect(event?.summary).toBe('Hội thảo')
  expect(event?.startDate.toJSDate().toISOString()).toBe('2018-06-29T17:00:00.000Z')
})
