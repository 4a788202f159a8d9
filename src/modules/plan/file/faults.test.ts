import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type Known, readPlanFile } from './index.ts'

const sound = readFileSync(
  new URL('../../../../plans/mau-tinh-bien-xanh-2026-2030.yaml', import.meta.url),
  'utf8',
)

const faultsOf = (text: string, known?: Known) => {
  const read = readPlanFile(text, known)
  return read.ok ? [] : read.faults
}

/** The sound plan with its one place spoilt, and the line on which that is. */
function spoilt(good: string, bad: string) {
  const [before, ...others] = sound.split(good)
  if (before === undefined || others.length !== 1)
    throw new Error(`"${good}" stands ${others.length} times`)
  return { text: sound.replace(good, bad), line: before.split('\n').length }
}

const lineOf = (text: string) => spoilt(text, text).line

// `at` is what stands on the line named, where that is not the line that was spoilt.
type Case = [what: string, good: string, bad: string, path: string, reason: RegExp, at?: string]

const cases: Case[] = [
  [
    'a code declared twice',
    'code: quy-khoi-nghiep',
    'code: so-doi-moi-sang-tao',
    'agencies[2].code',
    /already used/,
  ],
  [
    'reports to a group of agencies',
    'to: so-doi-moi-sang-tao\n  consolidatedFor',
    'to: cac-xa-phuong\n  consolidatedFor',
    'reporting.to',
    /a group of agencies/,
  ],
  [
    'an agency that reports to itself',
    'reporters: [quy-khoi-nghiep]',
    'reporters: [quy-khoi-nghiep, so-doi-moi-sang-tao]',
    'reporting.reporters[1]',
    /cannot report to itself/,
  ],
  ['an item code used twice', 'code: N3', 'code: N2', 'tasks[2].code', /already used/],
  [
    'a task with a code of those that annual plans give',
    'code: N3',
    "code: '2028.1'",
    'tasks[2].code',
    /kept for work that only an annual plan asks for/,
  ],
  [
    'an agency that is not declared',
    'coordinators: [cac-xa-phuong]',
    'coordinators: [so-la]',
    'tasks[0].coordinators[0]',
    /"so-la" is not declared in "agencies"/,
  ],
  [
    'an issuer that is not declared',
    'issuer: ubnd-tinh',
    'issuer: ai-do',
    'decision.issuer',
    /not declared in "agencies"/,
  ],
  [
    'a criterion that is not declared',
    'criteria: [khong-qua-7-nam, cong-nghe-bien]',
    'criteria: [cong-nghe-bien, khac]',
    'supportLines[0].criteria[1]',
    /not declared in "criteria"/,
  ],
  [
    'a task for an indicator that is not declared',
    'indicators: [von-da-giai-ngan]',
    'indicators: [von]',
    'tasks[1].indicators[0]',
    /not declared in "indicators"/,
  ],
  [
    'a support line that is not declared',
    'supportLines: [thu-nghiem-ben-ca]',
    'supportLines: [ben-ca]',
    'tasks[0].supportLines[0]',
    /not declared in "supportLines"/,
  ],
  [
    'an item of content that is not declared',
    'items: [A.1]',
    'items: [A.9]',
    'tasks[0].items[0]',
    /not declared in "contentGroups"/,
  ],
  [
    'a ratio over an unknown indicator',
    'over: doanh-nghiep-xac-minh',
    'over: khong-co',
    'indicators[3].measure.over',
    /not declared in "indicators"/,
  ],
  [
    'a ratio over itself',
    'of: doanh-nghiep-duoc-ho-tro',
    'of: ty-le-duoc-ho-tro',
    'indicators[3].measure',
    /circle: ty-le-duoc-ho-tro → ty-le-duoc-ho-tro/,
    'measure:\n      kind: ratio',
  ],
  [
    'a ratio over a sum',
    'over: doanh-nghiep-xac-minh',
    'over: von-da-giai-ngan',
    'indicators[3].measure.over',
    /does not count anything/,
  ],
  [
    'a count within a count of other things',
    'act: organisations.enterprise-verified, distinct: startup',
    'act: organisations.enterprise-verified, distinct: organisation',
    'indicators[2].measure.within',
    /count different things/,
    'within: doanh-nghiep-xac-minh',
  ],
  [
    'a beneficiary that is not declared',
    'beneficiaries: [startup]',
    'beneficiaries: [school]',
    'supportLines[0].beneficiaries[0]',
    /not declared in "beneficiaries"/,
  ],
  [
    'several leads and nobody accountable',
    '\n    accountable: so-doi-moi-sang-tao',
    '',
    'tasks[1].leads',
    /"accountable" must name/,
  ],
  [
    'an accountable agency that does not lead',
    'accountable: so-doi-moi-sang-tao',
    'accountable: ubnd-tinh',
    'tasks[1].accountable',
    /not among the leads/,
  ],
  [
    'an agency in two roles',
    'coordinators: [cac-xa-phuong]',
    'coordinators: [so-doi-moi-sang-tao]',
    'tasks[0].coordinators[0]',
    /named twice/,
  ],
  [
    'a task that ends before it starts',
    '2028, until: 2030',
    '2030, until: 2028',
    'tasks[2].period',
    /starts \(2030\) after/,
  ],
  ['a task outside the plan', 'year: 2027', 'year: 2031', 'tasks[1].period', /2031 lies outside/],
  [
    'a plan that ends in a year nobody means',
    'until: 2030-12-31\n\ndecision',
    'until: 3020-12-31\n\ndecision',
    'period.until',
    /between 1900 and 2200/,
  ],
  ['a target after the plan', 'by: 2028-12-31', 'by: 2031-01-01', 'indicators[1].by', /outside/],
  [
    'a criterion that ends before it holds',
    'holdsUntil: 2030-12-31',
    'holdsUntil: 2025-12-31',
    'criteria[0].holdsUntil',
    /after it ends/,
  ],
  [
    'a range that ends below its target',
    'target: 30',
    'upTo: 29\n    target: 30',
    'indicators[1].upTo',
    /below the target/,
  ],
  [
    'a plan after itself',
    'succeeds: mau-tinh-bien-xanh-2021-2025',
    'succeeds: mau-tinh-bien-xanh-2026-2030',
    'succeeds',
    /succeed itself/,
  ],
  [
    'an heir that is not declared',
    'to: so-doi-moi-sang-tao\n    on',
    'to: quy-moi\n    on',
    'successors[0].to',
    /"quy-moi" is not declared in "agencies"/,
  ],
  [
    'an agency that nobody knows, succeeded',
    'from: quy-khoi-nghiep',
    'from: quy-cu',
    'successors[0].from',
    /"quy-cu" is not declared in "agencies"/,
  ],
  [
    'an agency that succeeds itself',
    'from: quy-khoi-nghiep',
    'from: so-doi-moi-sang-tao',
    'successors[0].to',
    /circle: so-doi-moi-sang-tao → so-doi-moi-sang-tao/,
    'to: so-doi-moi-sang-tao\n    on',
  ],
  [
    'a group as heir',
    'to: so-doi-moi-sang-tao\n    on',
    'to: cac-xa-phuong\n    on',
    'successors[0].to',
    /is a group/,
  ],
  ['a succession of no known kind', 'kind: merged', 'kind: split', 'successors[0].kind', /one of/],
  [
    'a missing target',
    '    target: 30\n',
    '',
    'indicators[1].target',
    /required and missing/,
    'code: doanh-nghiep-xac-minh',
  ],
  [
    'a day that does not exist',
    'by: 2029-06-30',
    'by: 2029-06-31',
    'indicators[2].by',
    /No such day/,
  ],
  ['a key nobody knows', 'isSample: true', 'isSampel: true', 'isSampel', /called "isSampel"/],
  ['a number where text is due', 'code: N1', 'code: 1', 'tasks[0].code', /must be text/],
  [
    'a code with accents',
    'code: quy-khoi-nghiep',
    'code: quỹ',
    'agencies[2].code',
    /form asked for/,
  ],
  [
    'a choice that is none',
    'share: part',
    'share: half',
    'supportLines[0].share',
    /one of: part, unstated, priority/,
  ],
  [
    'a measure of no known kind',
    'kind: sum',
    'kind: guess',
    'indicators[0].measure.kind',
    /one of: count, sum, ratio, milestone/,
  ],
  [
    'an empty list',
    'leads: [quy-khoi-nghiep, so-doi-moi-sang-tao]',
    'leads: []',
    'tasks[1].leads[0]',
    /required and missing/,
  ],
  [
    'an empty name',
    'vi: Lập danh mục nhà đầu tư',
    "vi: ''",
    'tasks[1].name.vi',
    /must not be empty/,
  ],
  ['a target of nothing', 'target: 15', 'target: 0', 'indicators[2].target', /more than 0/],
  [
    'a numerator that is no count',
    'of: doanh-nghiep-duoc-ho-tro',
    'of: { kind: count, act: a.b }',
    'indicators[3].measure.of.distinct',
    /required and missing|one of: startup/,
  ],
]

test('a day of the plan in no known form is one fault, not also a year out of reach', () => {
  const { text } = spoilt('until: 2030-12-31\n\ndecision', 'until: 12/2030\n\ndecision')
  expect(faultsOf(text).map(({ path }) => path)).toEqual(['period.until'])
})

describe('each fault is named with its line', () => {
  test.each(cases)('%s', (_, good, bad, path, reason, at) => {
    const { text, line } = spoilt(good, bad)
    const fault = faultsOf(text).find((it) => it.path === path)
    expect(fault?.reason.en).toMatch(reason)
    expect(fault?.reason.vi).toBeTruthy()
    expect(fault?.line).toBe(at ? lineOf(at) : line)
  })
})

test('a circle through two indicators is named at both', () => {
  const { text } = spoilt(
    'distinct: startup }',
    'distinct: startup, within: doanh-nghiep-duoc-ho-tro }',
  )
  expect(faultsOf(text).map(({ path }) => path)).toEqual([
    'indicators[1].measure',
    'indicators[2].measure',
  ])
})

test('a criterion of somebody whom the support line is not for is named', () => {
  const school =
    '  - { code: school, clause: C, name: { vi: a, en: a }, summary: { vi: a, en: a } }'
  const text = sound
    .replace('beneficiaries:\n', `beneficiaries:\n${school}\n`)
    .replace('beneficiaries: [startup]', 'beneficiaries: [school]')
  expect(faultsOf(text).map(({ path }) => path)).toEqual([
    'supportLines[0].criteria[0]',
    'supportLines[0].criteria[1]',
  ])
})

describe('successions that would lose or double a task', () => {
  const with2nd = (from: string, to: string, on: string) =>
    sound.replace(
      'successors:\n',
      `successors:\n  - { from: ${from}, to: ${to}, on: ${on}, kind: renamed, note: { vi: a, en: a } }\n`,
    )
  const pathsOf = (text: string) => faultsOf(text).map(({ path }) => path)

  test('two heirs of one agency are named at the second', () => {
    expect(pathsOf(with2nd('quy-khoi-nghiep', 'ubnd-tinh', '2027-01-01'))).toEqual([
      'successors[1].from',
    ])
  })
  test('a circle is named at each of its steps', () => {
    const circle = with2nd('so-doi-moi-sang-tao', 'quy-khoi-nghiep', '2029-01-01')
    expect(pathsOf(circle)).toEqual(['successors[0].to', 'successors[1].to'])
  })
  test('an heir that is gone by the day of the change is named', () => {
    const gone = with2nd('so-doi-moi-sang-tao', 'ubnd-tinh', '2028-07-01')
    expect(pathsOf(gone)).toEqual(['successors[1].to'])
    expect(pathsOf(with2nd('so-doi-moi-sang-tao', 'ubnd-tinh', '2028-07-02'))).toEqual([])
  })
})

test('an act that the program does not write is named', () => {
  const acts = ['network.investment-confirmed', 'organisations.enterprise-verified']
  expect(faultsOf(sound, { acts })).toMatchObject([
    { path: 'indicators[2].measure.act', line: lineOf('act: support.award-signed') },
  ])
})

test('a fact that the program does not ask for is named', () => {
  expect(faultsOf(sound, { facts: ['registeredOn'] })).toMatchObject([
    { path: 'criteria[1].rule.fact', line: lineOf('fact: growthBasis') },
  ])
})

test('faults come in the order of the file', () => {
  const text = sound.replace('code: N1', 'code: 1').replace('target: 30', 'target: nhiều')
  const lines = faultsOf(text).map(({ line }) => line)
  expect(lines).toHaveLength(2)
  expect(lines).toEqual(lines.toSorted((a, b) => a - b))
})

describe('a file that is not sound YAML', () => {
  test.each([
    ['a bracket left open', 'leads: [a, b', 1],
    ['a key given twice', 'code: a\ncode: b', 2],
    ['an alias', 'a: &x 1\nb: *x', 2],
    ['a tag', 'a: 1\nb: !secret 2', 2],
    ['two documents', 'a: 1\n---\nb: 1', 2],
  ])('%s is named with its line', (_, text, line) => {
    const [fault] = faultsOf(text)
    expect(fault?.line).toBe(line)
    expect(fault?.reason.en).toContain('not sound YAML')
  })

  test.each(['', '\0', 'just words', '[]', '42', '{}'])('%j is a fault, not a crash', (text) => {
    expect(faultsOf(text).length).toBeGreaterThan(0)
  })
})
