import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readPlanFile } from './index.ts'

const sound = readFileSync(
  new URL('../../../../plans/mau-tinh-bien-xanh-2026-2030.yaml', import.meta.url),
  'utf8',
)

const dates = `window:
        cut: dates
        windows:
          - { name: { vi: Đợt một, en: First }, from: 2026-01-01, until: 2026-05-31 }
          - { name: { vi: Đợt hai, en: Second }, from: 2026-06-01, until: 2026-11-30 }`

const event = 'window: { cut: event, act: organisations.enterprise-verified }'

const faultsOf = (text: string, known?: Parameters<typeof readPlanFile>[1]) => {
  const read = readPlanFile(text, known)
  return read.ok ? [] : read.faults
}

const change = (good: string, bad: string, text = sound) => {
  if (text.split(good).length !== 2) throw new Error(`“${good}” does not stand once`)
  return text.replace(good, bad)
}

const withDates = change(event, dates)

test('regimes beside the first one are read, with windows by an event or on days of their own', () => {
  expect(faultsOf(sound)).toEqual([])
  expect(faultsOf(withDates)).toEqual([])
})

test.each([
  [
    'windows that overlap',
    change('from: 2026-06-01, until: 2026-11-30', 'from: 2026-05-31, until: 2026-11-30', withDates),
    'reporting.regimes[0].window.windows[1].from',
    /overlaps “First”/,
  ],
  [
    'a window that ends before it begins',
    change('from: 2026-06-01, until: 2026-11-30', 'from: 2026-12-01, until: 2026-11-30', withDates),
    'reporting.regimes[0].window.windows[1].until',
    /after it ends/,
  ],
  [
    'a reporter that is not declared',
    change('        - quy-khoi-nghiep\n', '        - so-la\n'),
    'reporting.regimes[0].reporters[0]',
    /not declared in "agencies"/,
  ],
  [
    'a receiver that is not declared',
    change('to: so-doi-moi-sang-tao\n      due', 'to: so-la\n      due'),
    'reporting.regimes[0].to',
    /not declared in "agencies"/,
  ],
  [
    'an agency that reports to itself',
    change('        - quy-khoi-nghiep\n', '        - so-doi-moi-sang-tao\n'),
    'reporting.regimes[0].reporters[0]',
    /cannot report to itself/,
  ],
  [
    'a group that would receive',
    change('to: so-doi-moi-sang-tao\n      due', 'to: cac-xa-phuong\n      due'),
    'reporting.regimes[0].to',
    /a group of agencies/,
  ],
  [
    'a last day before the end of the window',
    change(
      event,
      'window: { cut: calendar, frequencies: [quarter] }',
      change('due: { by: days, after: 15 }', 'due: { by: day-of-month, day: 25 }'),
    ),
    'reporting.regimes[0].due',
    /\(2026-03-25\) is not after the window's end \(2026-03-31\)/,
  ],
  [
    'an outline without a heading',
    change('\n        - heading: results', ' []'),
    'reporting.regimes[0].outline',
    /no heading/,
  ],
  [
    'a heading given twice',
    change('      outline:\n', '      outline:\n        - heading: results\n'),
    'reporting.regimes[0].outline[1].heading',
    /already used/,
  ],
  [
    'a figure that the plan does not have',
    change('      outline:\n', '      indicators: [so-la]\n      outline:\n'),
    'reporting.regimes[0].indicators[0]',
    /not declared in "indicators"/,
  ],
  [
    'the code of the first regime',
    change('code: thong-bao-cong-nhan', 'code: ke-hoach'),
    'reporting.regimes[0].code',
    /already used/,
  ],
  [
    'a time that ends before it begins',
    change('effective: { from: 2026-01-01 }', 'effective: { from: 2026-01-01, until: 2025-01-01 }'),
    'reporting.regimes[0].effective.until',
    /after it ends/,
  ],
  [
    'a day that no year has',
    change('due: { by: days, after: 15 }', 'due: { by: day-of-year, on: 32/1 }'),
    'reporting.regimes[0].due.on',
    /./,
  ],
] as const)('%s is named where it stands', (_what, text, path, reason) => {
  const faults = faultsOf(text)
  expect(faults.map((fault) => fault.path)).toEqual([path])
  expect(faults[0]?.reason.en).toMatch(reason)
  expect(faults[0]?.line).toBeGreaterThan(200)
})

test('an event that the program does not write is named', () => {
  const acts = [
    'network.investment-confirmed',
    'organisations.enterprise-verified',
    'support.award-signed',
  ]
  const text = change(event, 'window: { cut: event, act: support.award-dreamt }')
  expect(faultsOf(text, { acts })).toMatchObject([{ path: 'reporting.regimes[0].window.act' }])
})
