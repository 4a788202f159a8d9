import fc from 'fast-check'
import { expect, test } from 'vitest'
import { linkKey, titleKey, words } from './incoming.ts'
import { afterMeeting, itemStates, pauseAfter, refusalToDecide, refusalToSettle } from './rules.ts'

const met = (state: 'present' | 'withdrawn') => ({ state, version: 'new' })
const standing = (state: (typeof itemStates)[number]) => ({
  state,
  pending: null,
  itemVersion: 'old',
})

test('the same again changes nothing', () => {
  for (const state of itemStates)
    expect(afterMeeting({ ...standing(state), itemVersion: 'new' }, met('present'))).toBe(null)
})

test('a change of what was taken over waits for a person, and of what was not, takes its place', () => {
  const after = itemStates.map((state) => afterMeeting(standing(state), met('present')))
  expect(after).toEqual([
    { state: 'waiting', pending: null },
    { state: 'drafted', pending: 'changed' },
    { state: 'linked', pending: 'changed' },
    { state: 'refused', pending: null },
    { state: 'duplicate', pending: null },
    { state: 'waiting', pending: null },
  ])
})

test('what the other side withdraws leaves the queue and the page of links; an article is for a person to take down', () => {
  const after = itemStates.map((state) => afterMeeting(standing(state), met('withdrawn')))
  expect(after).toEqual([
    { state: 'withdrawn', pending: null },
    { state: 'drafted', pending: 'withdrawn' },
    { state: 'withdrawn', pending: null },
    { state: 'refused', pending: null },
    { state: 'withdrawn', pending: null },
    { state: 'withdrawn', pending: null },
  ])
})

test('a thing is decided on once, on the version that was read', () => {
  const item = (state: (typeof itemStates)[number]) => ({ state, pending: null, version: 2 })
  expect(itemStates.map((state) => refusalToDecide(item(state), 2))).toEqual([
    null,
    'already-decided',
    'already-decided',
    'already-decided',
    null,
    'gone',
  ])
  expect(refusalToDecide({ ...item('linked'), pending: 'changed' }, 2)).toBe(null)
  expect(refusalToDecide(item('waiting'), 1)).toBe('stale')
  expect(refusalToSettle(item('drafted'), 2)).toBe('nothing-pending')
  expect(refusalToSettle({ ...item('drafted'), pending: 'withdrawn' }, 2)).toBe(null)
  expect(refusalToSettle({ ...item('drafted'), pending: 'withdrawn' }, 1)).toBe('stale')
})

test('failures make the pauses longer, never shorter than set and never longer than a day', () => {
  expect([0, 1, 2, 3, 50].map((failures) => pauseAfter(30, failures))).toEqual([
    30, 60, 120, 240, 1440,
  ])
  fc.assert(
    fc.property(fc.integer({ min: 5, max: 10_080 }), fc.nat({ max: 500 }), (every, failures) => {
      const pause = pauseAfter(every, failures)
      expect(pause).toBeGreaterThanOrEqual(every)
      expect(pause).toBeLessThanOrEqual(Math.max(every, 1440))
    }),
  )
})

test('one page is one address, however it is linked to', () => {
  const one = linkKey('https://www.a.example/tin/mo-cua/?utm_source=x&b=2&a=1#doan')
  expect(one).toBe(linkKey('http://a.example/en/tin/mo-cua?a=1&b=2'))
  expect(one).not.toBe(linkKey('https://a.example/tin/mo-cua?a=1'))
  expect(linkKey('no address')).toBe(null)
})

test('one title on one day is one thing, with marks or without; a short one tells nothing', () => {
  const shown = (title: string) => ({
    title: { vi: title, en: null },
    summary: { vi: '', en: null },
    text: null,
    link: null,
    publishedAt: '2026-11-23T02:00:00.000Z',
    happens: null,
  })
  expect(titleKey(shown('Khai mạc ngày hội khởi nghiệp!'))).toBe(
    titleKey(shown('KHAI MAC NGAY HOI KHOI NGHIEP')),
  )
  expect(titleKey(shown('Thông báo'))).toBe(null)
})

test('words lose what cannot be stored and keep their length in bounds', () => {
  expect(words('a\u0000b\u0007c\ud800', 10)).toBe('abc\ufffd')
  expect(words('  một\r\nhai  ', 100)).toBe('một\nhai')
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 2, max: 50 }), (text, most) => {
      const kept = words(text, most)
      expect(kept.length).toBeLessThanOrEqual(most)
      expect(kept.isWellFormed()).toBe(true)
    }),
  )
})
