import { expect, test } from 'vitest'
import { readWebsite } from './website.ts'

test('an address of the web is taken with or without its scheme', () => {
  expect(readWebsite('cangxanh.vn')).toBe('https://cangxanh.vn/')
  expect(readWebsite('http://cangxanh.vn/gioi-thieu')).toBe('http://cangxanh.vn/gioi-thieu')
  expect(readWebsite('')).toBe('')
})

test.each([
  'javascript:alert(1)',
  'data:text/html,x',
  'cảng xanh',
  'https://',
  'localhost',
  'https://ten:matkhau@cangxanh.vn',
  'ftp://cangxanh.vn',
])('%s is no address to publish', (typed) => {
  expect(readWebsite(typed)).toBe(undefined)
})
