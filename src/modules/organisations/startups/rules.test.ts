import { expect, test } from 'vitest'
import { differences } from './differences.ts'
import { firstListed, refusalToChange, registrationChanged } from './rules.ts'

const facts = {
  name: 'Cảng Xanh',
  kind: 'enterprise' as const,
  enterpriseCode: '0201234567',
  registeredOn: '2024-05-01',
}

test('the city’s word covers the kind, the name, the code and the day', () => {
  expect(registrationChanged(facts, { ...facts })).toBe(false)
  expect(registrationChanged(facts, { ...facts, kind: 'project' })).toBe(true)
  expect(registrationChanged(facts, { ...facts, enterpriseCode: '0201234568' })).toBe(true)
  expect(registrationChanged(facts, { ...facts, registeredOn: null })).toBe(true)
  expect(registrationChanged(facts, { ...facts, name: 'Cảng Khác' })).toBe(true)
})

test('a project has no registered name, and may call itself otherwise', () => {
  const project = { ...facts, kind: 'project' as const, enterpriseCode: null, registeredOn: null }
  expect(registrationChanged(project, { ...project, name: 'Cảng Khác' })).toBe(false)
})

test('a change is kept when nobody else changed the profile meanwhile', () => {
  const startup = { version: 2, kind: 'enterprise' as const, hasCertificate: false }
  expect(refusalToChange(startup, { version: 2, kind: 'project' })).toBe(null)
  expect(refusalToChange(startup, { version: 1, kind: 'enterprise' })).toBe('stale')
  expect(refusalToChange(startup, { version: undefined, kind: 'enterprise' })).toBe('stale')
})

test('an enterprise with a certificate does not become a project', () => {
  const startup = { version: 2, kind: 'enterprise' as const, hasCertificate: true }
  expect(refusalToChange(startup, { version: 2, kind: 'project' })).toBe('has-certificate')
  expect(refusalToChange(startup, { version: 2, kind: 'enterprise' })).toBe(null)
})

test('differences name the fields whose stored text is not what was typed, whatever the order of ticks', () => {
  const stored = { name: 'A', growthBasis: ['technology', 'new-business-model'], website: '' }
  const typed = { name: 'B', growthBasis: ['new-business-model', 'technology'] }
  expect(differences(typed, stored, ['name', 'growthBasis', 'website'])).toEqual(['name'])
})

test('a profile is new in the directory once, whenever it came in', () => {
  const [createdAt, now] = [new Date('2026-11-01'), new Date('2026-11-26')]
  const listedAt = new Date('2026-11-10')
  const wanted = { published: true }
  const never = { createdAt, listedAt: null, published: false }
  expect(firstListed(never, { published: false }, now)).toBeNull()
  expect(firstListed(never, wanted, now)).toBe(now)
  expect(firstListed({ ...never, published: true }, { published: false }, now)).toBe(createdAt)
  for (const published of [true, false])
    expect(firstListed({ createdAt, listedAt, published }, wanted, now)).toBe(listedAt)
})
