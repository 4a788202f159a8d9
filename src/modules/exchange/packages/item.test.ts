import fc from 'fast-check'
import { expect, test } from 'vitest'
import { changesOf, isWhole, itemOf, type Standing } from './item.ts'
import { packageItem } from './shapes.ts'

const at = new Date('2026-11-23T02:00:00Z')
const item = (id: string, title = `Tin ${id}`) =>
  itemOf(
    {
      id,
      path: `/tin-tuc/${id}`,
      title: { vi: title, en: null },
      summary: { vi: 'Tóm tắt', en: null },
      publishedAt: at,
      changedAt: at,
    },
    'https://a.example',
  )

test('an item is what the shape promises, and its version is its own', () => {
  const made = item('a')
  expect(packageItem.parse(made)).toEqual(made)
  expect(isWhole(made)).toBe(true)
  expect(isWhole({ ...made, title: { vi: 'Khác', en: null } })).toBe(false)
  expect(made.version).toBe(item('a').version)
  expect(made.link).toBe('https://a.example/tin-tuc/a')
})

test('a thing without a day has none in its package', () => {
  const words = { vi: 'Chỉ tiêu', en: 'Target' }
  const days = { publishedAt: null, changedAt: null }
  const made = itemOf({ id: 'a', path: '/', title: words, summary: words, ...days }, 'https://a.vn')
  expect(packageItem.parse(made)).toMatchObject(days)
})

test('only what is new, changed or gone is written', () => {
  const standing: Standing[] = [
    { id: 'same', state: 'present', version: item('same').version },
    { id: 'changed', state: 'present', version: item('changed', 'Trước').version },
    { id: 'gone', state: 'present', version: item('gone').version },
    { id: 'long-gone', state: 'withdrawn', version: 'x' },
    { id: 'back', state: 'withdrawn', version: item('back').version },
  ]
  const found = [item('same'), item('changed'), item('new'), item('back')]
  const changes = changesOf(standing, found, { at, whole: true })
  expect(changes.map(({ id, state }) => `${id} ${state}`)).toEqual([
    'changed present',
    'new present',
    'back present',
    'gone withdrawn',
  ])
})

test('a list that was not read to its end withdraws nothing', () => {
  const standing: Standing[] = [{ id: 'a', state: 'present', version: 'x' }]
  expect(changesOf(standing, [], { at, whole: false })).toEqual([])
})

test('after its changes the feed says what the list says, and a second look changes nothing', () => {
  const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'))
  const titles = fc.constantFrom('Một', 'Hai')
  fc.assert(
    fc.property(fc.array(fc.tuple(ids, titles), { maxLength: 5 }), (looks) => {
      let feed = new Map<string, Standing>()
      for (const [present, title] of looks) {
        const found = present.map((id) => item(id, title))
        for (const change of changesOf([...feed.values()], found, { at, whole: true }))
          feed = new Map([...feed, [change.id, change]])
        const said = [...feed.values()].filter(({ state }) => state === 'present')
        expect(said.map(({ id, version }) => [id, version]).toSorted()).toEqual(
          found.map(({ id, version }) => [id, version]).toSorted(),
        )
        expect(changesOf([...feed.values()], found, { at, whole: true })).toEqual([])
      }
    }),
  )
})
