import { expect, test } from 'vitest'
import { calendarOf } from './calendar.ts'
import { hashOf, type MeetingRecord } from './record.ts'

const record: MeetingRecord = {
  meetingId: 'm',
  purpose: 'assessment',
  title: 'Hội đồng',
  basis: 'QĐ 1',
  agencyId: 'a',
  place: 'Phòng A',
  startsAt: '2026-11-25T02:00:00.000Z',
  openedAt: '2026-11-25T02:05:00.000Z',
  closedAt: null,
  quorum: { of: 2, in: 3 },
  people: [],
  items: [],
}

test('the order of keys does not change the hash; any word of the record does', () => {
  const turned = Object.fromEntries(Object.entries(record).toReversed()) as MeetingRecord
  expect(hashOf(turned)).toBe(hashOf(record))
  expect(hashOf({ ...record, place: 'Phòng B' })).not.toBe(hashOf(record))
  expect(hashOf({ ...record, quorum: { of: 1, in: 2 } })).not.toBe(hashOf(record))
  expect(hashOf(record)).toMatch(/^[0-9a-f]{64}$/)
})

test('a calendar file folds long lines between letters and escapes what has a meaning in it', () => {
  const title = `Hội đồng tư vấn; đợt 1, ${'đánh giá '.repeat(20)}`
  const file = calendarOf({
    id: 'm',
    title,
    place: 'Phòng A',
    version: 3,
    state: 'cancelled',
    startsAt: new Date(record.startsAt),
    href: 'http://localhost/x',
    now: new Date('2026-11-20T00:00:00Z'),
  })
  const lines = file.split('\r\n')
  expect(lines.every((line) => Buffer.byteLength(line) <= 75)).toBe(true)
  const unfolded = file.replaceAll('\r\n ', '')
  expect(unfolded).toContain(`SUMMARY:${title.replace(/[;,]/g, '\\$&')}`)
  expect(unfolded).toContain('DTSTART:20261125T020000Z')
  expect(unfolded).toContain('SEQUENCE:3')
  expect(unfolded).toContain('STATUS:CANCELLED')
})
