import { expect, test } from 'vitest'
import { readMoment } from './moments.ts'

const NOON = '2019-05-06T05:00:00.000Z'

test.each([
  ['06/05/2019', NOON],
  ['6-5-2019', NOON],
  ['6.5.2019', NOON],
  ['2019-05-06', NOON],
  ['2019/5/6', NOON],
  ['Công văn ngày 6 tháng 5 năm 2019', NOON],
  ['ngày 06 tháng 05, 2019', NOON],
  ['43591', NOON],
  ['43591.5', NOON],
  ['43591,25', '2019-05-05T23:00:00.000Z'],
  ['06/05/2019 08:30', '2019-05-06T01:30:00.000Z'],
  ['06/05/2019 08h30', '2019-05-06T01:30:00.000Z'],
  ['06/05/2019 8:30 CH', '2019-05-06T13:30:00.000Z'],
  ['06/05/2019 12:30:10 AM', '2019-05-05T17:30:00.000Z'],
  ['2019-05-06 08:30:00', '2019-05-06T01:30:00.000Z'],
  ['2019-05-06T08:30:00Z', '2019-05-06T08:30:00.000Z'],
  ['2019-05-06T08:30:00+07:00', '2019-05-06T01:30:00.000Z'],
  ['Mon, 06 May 2019 08:30:00 +0700', '2019-05-06T01:30:00.000Z'],
  ['6 May 2019 01:30:00 GMT', '2019-05-06T01:30:00.000Z'],
  ['Mon, 06 May 2019 08:30:00', '2019-05-06T01:30:00.000Z'],
  ['6 May 2019', NOON],
  ['Mon, 06 May 2019 01:30 EST', '2019-05-06T06:30:00.000Z'],
])('%s is read', (written, instant) => {
  expect(readMoment(written)).toEqual({ instant: new Date(instant) })
})

test.each([
  '31/02/2019',
  '05/25/2019',
  '2019-13-01',
  'hôm qua',
  '6/5/19',
  '12345',
  '01/01/1900',
  '0',
  '31 Feb 2019',
  'Mon, 06 Xyz 2019 08:30:00',
  'Mon, 06 May 2019 08:30:00 nowhere',
])('%s is no date, and none is guessed', (written) => {
  expect(readMoment(written)).toEqual({ fault: 'unreadable' })
})

test('no date is told apart from a wrong one', () => {
  expect(readMoment('  ')).toEqual({ fault: 'missing' })
})
