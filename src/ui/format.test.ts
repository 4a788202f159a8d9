import { expect, test } from 'vitest'
import {
  formatDay,
  formatMoment,
  formatMoney,
  formatNumber,
  formatShare,
  formatSize,
} from './format.ts'

const plain = (text: string) => text.replaceAll('\u00a0', ' ')

test('money is grouped the way each language groups it', () => {
  expect(plain(formatMoney(1_234_567, 'vi'))).toBe('1.234.567 đ')
  expect(plain(formatMoney(1_234_567, 'en'))).toBe('VND 1,234,567')
  expect(plain(formatMoney(0, 'vi'))).toBe('0 đ')
  expect(plain(formatMoney(-5_000, 'en'))).toBe('-VND 5,000')
})

test('an amount never breaks over two lines', () => {
  expect(formatMoney(20_000_000, 'vi')).not.toContain(' ')
})

test('a day is read in the order of the language', () => {
  expect(formatDay('2027-03-09', 'vi')).toBe('9/3/2027')
  expect(plain(formatDay('2027-03-09', 'en'))).toBe('9 March 2027')
})

test('a moment carries the hour and the day of the city, not of the server', () => {
  const lateEvening = new Date('2026-12-31T18:05:00Z')
  expect(formatMoment(lateEvening, 'vi')).toBe('01:05 ngày 1/1/2027')
  expect(plain(formatMoment(lateEvening.toISOString(), 'en'))).toBe('01:05 on 1 January 2027')
})

test('midnight is hour zero of the day that begins', () => {
  expect(formatMoment('2027-03-30T17:00:00Z', 'vi')).toBe('00:00 ngày 31/3/2027')
})

test('shares, numbers and sizes follow the language', () => {
  expect(formatShare(0.205, 'vi')).toBe('20,5%')
  expect(formatShare(0.205, 'en')).toBe('20.5%')
  expect(formatNumber(12_345.5, 'vi')).toBe('12.345,5')
  expect(plain(formatSize(0, 'vi'))).toBe('0 B')
  expect(plain(formatSize(1_572_864, 'vi'))).toBe('1,5 MB')
  expect(plain(formatSize(3 * 1024 ** 5, 'en'))).toContain('GB')
})
