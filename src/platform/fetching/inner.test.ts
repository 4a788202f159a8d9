import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isInner } from './inner.ts'

test.each([
  ...['127.0.0.1', '127.255.1.1', '0.0.0.0', '10.1.2.3', '172.16.0.1', '192.168.1.1'],
  ...['169.254.169.254', '100.64.0.1', '100.100.100.200', '168.63.129.16', '224.0.0.1'],
  ...['255.255.255.255', '240.0.0.1', '192.0.2.1', '198.18.0.1', '::', '::1', '::127.0.0.1'],
  ...['::ffff:10.0.0.1', '::ffff:7f00:1', '64:ff9b::a00:1', '2002:a00:1::', '2001::1', 'fe80::1'],
  ...['fe80::1%eth0', 'fc00::1', 'fd00:ec2::254', 'fec0::1', 'ff02::1', '2001:db8::1', '4000::1'],
  ...['', 'localhost', '1.2.3', '999.1.1.1'],
])('%s is inner', (address) => {
  expect(isInner(address)).toBe(true)
})

test.each(['8.8.8.8', '203.162.0.1', '2606:4700::1111', '::ffff:8.8.8.8'])(
  '%s is outside',
  (address) => {
    expect(isInner(address)).toBe(false)
  },
)

test('an address and its writing as IPv6 are judged alike', () => {
  fc.assert(
    fc.property(fc.ipV4(), (address) => {
      expect(isInner(`::ffff:${address}`)).toBe(isInner(address))
    }),
  )
})
