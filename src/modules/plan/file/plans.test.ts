import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { PlanFile } from './index.ts'
import { accountableFor, readPlanFile } from './index.ts'

const acts = [
  'support.award-signed',
  'network.investment-confirmed',
  'organisations.enterprise-verified',
  'organisations.st-certificate-recorded',
  'facilities.centre-established',
]
const facts = [
  'kind',
  'growthBasis',
  'registeredOn',
  'headExperienceYears',
  'hasSupportProcess',
  'hasCooperationAgreements',
]

function planIn(name: string): PlanFile {
  const text = readFileSync(new URL(`../../../../plans/${name}.yaml`, import.meta.url), 'utf8')
  const read = readPlanFile(text, { acts, facts })
  if (!read.ok) throw new Error(JSON.stringify(read.faults, null, 2))
  return read.plan
}

describe('Decision 1394/QĐ-UBND', () => {
  const plan = planIn('hai-phong-2017-2020')
  const task = (wanted: string) => {
    const found = plan.tasks.find(({ code }) => code === wanted)
    if (!found) throw new Error(`no task ${wanted}`)
    return found
  }

  test('has 13 tasks in five groups', () => {
    expect(plan.tasks).toHaveLength(13)
    const sizes = Map.groupBy(plan.tasks, ({ group }) => group)
    expect([...sizes].map(([group, tasks]) => [group, tasks.length])).toEqual([
      ['I', 4],
      ['II', 2],
      ['III', 3],
      ['IV', 2],
      ['V', 2],
    ])
  })

  test('has every target of I.1', () => {
    expect(plan.indicators.map(({ code, target, upTo }) => [code, target, upTo])).toEqual([
      ['du-an-duoc-ho-tro', 100, undefined],
      ['ty-le-goi-duoc-von', 20, undefined],
      ['doanh-nghiep-khoi-nghiep', 50, undefined],
      ['doanh-nghiep-khcn', 20, undefined],
      ['trung-tam-thanh-pho', 1, undefined],
      ['trung-tam-xa-hoi-hoa', 2, 3],
    ])
    expect(new Set(plan.indicators.map(({ by }) => by))).toEqual(new Set(['2020-12-31']))
  })

  test('task I.3 has seven leads, of which one answers for it', () => {
    expect(task('I.3').leads).toEqual([
      'so-khcn',
      'so-khdt',
      'so-cong-thuong',
      'so-ldtbxh',
      'thanh-doan',
      'lien-hiep-hoi',
      'vcci-hai-phong',
    ])
    expect(accountableFor(task('I.3'))).toBe('so-khcn')
    expect(task('I.3').coordinators).toEqual([
      'truong-dai-hoc-cao-dang',
      'hoi-hiep-hoi',
      'to-chuc-ho-tro',
    ])
  })

  test('task I.2, the portal, has no coordinating agency', () => {
    expect(task('I.2')).toMatchObject({ leads: ['san-giao-dich-cong-nghe'], coordinators: [] })
  })

  test('task II.2 has ten coordinating agencies', () => {
    expect(task('II.2').coordinators).toEqual([
      'so-khdt',
      'so-tttt',
      'so-cong-thuong',
      'so-ldtbxh',
      'thanh-doan',
      'lien-hiep-hoi',
      'vcci-hai-phong',
      'truong-dai-hoc-cao-dang',
      'hoi-hiep-hoi',
      'to-chuc-ho-tro',
    ])
  })

  test('task III.1 has eight coordinating agencies, one of them spelt in another way', () => {
    expect(task('III.1').coordinators).toEqual([
      'so-gddt',
      'so-ldtbxh',
      'thanh-doan',
      'lien-hiep-hoi',
      'vcci-hai-phong',
      'truong-dai-hoc-cao-dang',
      'hoi-hiep-hoi',
      'to-chuc-ho-tro',
    ])
    const labour = plan.agencies.find(({ code }) => code === 'so-ldtbxh')
    expect(labour?.alsoWritten).toContain('Sở Lao động và Thương binh xã hội')
  })

  test('uses the four wordings of time', () => {
    expect(plan.tasks.map(({ code, period }) => [code, period.shape])).toEqual([
      ['I.1', 'every-year'],
      ['I.2', 'year'],
      ['I.3', 'every-year'],
      ['I.4', 'every-year'],
      ['II.1', 'year'],
      ['II.2', 'year'],
      ['III.1', 'span'],
      ['III.2', 'every-year'],
      ['III.3', 'every-year'],
      ['IV.1', 'every-year-of-span'],
      ['IV.2', 'year'],
      ['V.1', 'every-year-of-span'],
      ['V.2', 'every-year-of-span'],
    ])
  })

  test('carries the six support lines of II.4 and the six criteria of I.2', () => {
    expect(plan.supportLines.map(({ clause }) => clause)).toEqual([
      'II.4.1',
      ...Array<string>(5).fill('II.4.2'),
    ])
    expect(plan.criteria.filter(({ appliesTo }) => appliesTo === 'startup')).toHaveLength(3)
    expect(plan.criteria.filter(({ appliesTo }) => appliesTo === 'supporter')).toHaveLength(3)
  })

  test('keeps the contradiction of its annex as a note', () => {
    expect(plan.notes.map(({ asWritten }) => asWritten)).toContain(
      'Quyết định số 194/QĐ-UBND ngày 09/6/2017',
    )
  })
})

test('a plan of another province and period reads as well', () => {
  const plan = planIn('mau-tinh-bien-xanh-2026-2030')
  expect(plan).toMatchObject({ isSample: true, period: { from: '2026-01-01' } })
  expect(plan.tasks.map(accountableFor)).toEqual([
    'so-doi-moi-sang-tao',
    'so-doi-moi-sang-tao',
    'so-doi-moi-sang-tao',
  ])
  expect(plan.criteria[0]?.rule).toEqual({ type: 'age-at-most', fact: 'registeredOn', years: 7 })
})
