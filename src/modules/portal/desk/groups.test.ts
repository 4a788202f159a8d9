import { expect, test } from 'vitest'
import type { Waiting } from '#platform/waiting.ts'
import { dueSign, groupWaiting, total } from './groups.ts'

const both = (vi: string) => ({ vi, en: vi })
const line = (title: string, day: number, more: Partial<Waiting> = {}): Waiting => ({
  title: both(title),
  href: `/${title}`,
  role: 'officer',
  since: new Date(Date.UTC(2026, 10, day)),
  ...more,
})
const today = '2026-11-23'

test('like stands with like, and the group with the longest waiting line comes first', () => {
  const groups = groupWaiting(
    [
      line('a', 5, { group: both('Kiểm tra') }),
      line('b', 3, { group: both('Ghi nhận') }),
      line('c', 1, { group: both('Kiểm tra') }),
      line('d', 2, { role: 'leader' }),
    ],
    today,
  )
  expect(groups.map(({ title, rows }) => [title?.vi, rows.map((row) => row.title.vi)])).toEqual([
    ['Kiểm tra', ['c', 'a']],
    [undefined, ['d']],
    ['Ghi nhận', ['b']],
  ])
})

test('a line that stands for many counts as many', () => {
  const rows = [line('a', 1, { due: '2026-11-20' }), line('b', 2, { count: 12 })]
  expect(total(rows)).toBe(13)
  expect(groupWaiting(rows, today)[0]).toMatchObject({ count: 13, overdue: 1 })
})

test('the same words in two roles are two groups', () => {
  const rows = [line('a', 1), line('b', 2, { role: 'agency' })]
  expect(groupWaiting(rows, today)).toHaveLength(2)
})

test.each([
  [undefined, null],
  ['2026-11-22', 'overdue'],
  ['2026-11-23', 'near'],
  ['2026-11-26', 'near'],
  ['2026-11-27', null],
  ['2027-02-01', null],
] as const)('due on %s is %s on 23 November', (due, sign) => {
  expect(dueSign(due, today)).toBe(sign)
})
