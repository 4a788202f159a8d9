import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Figure } from '../figures.ts'
import { headings, narrativeOf } from '../narrative.ts'
import { proposalsIn } from '../proposals/splitting.ts'
import type { Stage } from '../standing.ts'
import { MAIN_REGIME } from '../windows.ts'
import { compose, type Gathered } from './compose.ts'
import type { Contribution } from './contributions.ts'
import { type Handling, keyOf, refusalToIssue, sayingsOf, unhandled, ways } from './handling.ts'
import { leftOut, takenAs } from './reading.ts'

const codes = ['du-an', 'von', 'trung-tam']
const name = { vi: 'Chỉ tiêu', en: 'Target' }
const small = fc.integer({ min: -20, max: 20 })

const figure = (code: string): fc.Arbitrary<Figure> =>
  fc.record({ own: small, carried: small, more: small }).map(({ own, carried, more }) => ({
    code,
    name,
    unit: name,
    wholePlan: own,
    standing: own,
    own,
    carried,
    stated: own + carried + more,
    explanation: more === 0 ? '' : `Vì sao ${more}`,
  }))

const stages: Stage[] = ['open', 'submitted', 'sent-back', 'accepted']

const contribution = (id: string): fc.Arbitrary<Contribution> =>
  fc
    .record({
      stage: fc.constantFrom(...stages),
      figures: fc.tuple(...codes.map(figure)),
      said: fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
    })
    .map(({ stage, figures, said }) => ({
      report: {
        id,
        reporterId: id,
        stage,
        nil: false,
        figures: stage === 'open' ? null : { upTo: 1, figures },
        narrative:
          stage === 'open'
            ? null
            : narrativeOf((heading) =>
                said[headings.indexOf(heading)] ? `${heading} của ${id}` : '',
              ),
        firstSubmittedAt: null,
      },
      period: {
        frequency: 'month',
        year: 2026,
        number: 10,
        from: '2026-09-15',
        until: '2026-10-14',
      },
      reporter: { vi: id, en: id },
      due: { known: true, day: '2026-11-17' },
    }))

const many = (prefix: string) =>
  fc
    .integer({ min: 0, max: 6 })
    .chain((count) =>
      fc.tuple(...Array.from({ length: count }, (_, index) => contribution(`${prefix}${index}`))),
    )

const ledger = fc.tuple(...codes.map(() => small))

const gatheredFrom = (
  reports: readonly Contribution[],
  late: readonly Contribution[],
  counts: readonly number[],
): Gathered => ({
  plan: { versionId: 'v', code: 'p', title: name, clause: 'c', place: name },
  receiver: name,
  period: {
    id: 'p',
    planCode: 'p',
    regime: MAIN_REGIME,
    frequency: 'month',
    rule: 'nd09',
    name: null,
    year: 2026,
    number: 11,
    from: '2026-10-15',
    until: '2026-11-14',
    dueWorkingDays: 2,
    dueOn: null,
    closesAfter: null,
    asks: null,
    outline: null,
    eventEntryId: null,
    receiverId: 'r',
    clause: 'c',
    openedAt: new Date(0),
  },
  reports,
  late: late.map((one) => ({ ...one, report: { ...one.report, stage: 'accepted' } })),
  counted: codes.map((code, index) => ({
    code,
    name,
    unit: name,
    wholePlan: counts[index] ?? 0,
    standing: 0,
    own: null,
  })),
  proposals: [],
  adjustments: [],
})

const texts = narrativeOf((heading) => (heading === 'results' ? 'Kết quả.' : ''))
const on = { today: '2026-11-20', upTo: 9 }

test('each sum is what accepted reports state, and its difference from the ledger is explained to the last unit', () => {
  fc.assert(
    fc.property(many('a'), many('l'), ledger, (reports, late, counts) => {
      const { figures } = compose(gatheredFrom(reports, late, counts), { texts, handlings: [] }, on)
      for (const line of figures) {
        const stated = reports
          .filter(({ report }) => report.stage === 'accepted')
          .flatMap(({ report }) => report.figures?.figures ?? [])
          .filter(({ code }) => code === line.code)
          .reduce((sum, one) => sum + (one.stated ?? 0), 0)
        expect(line.accepted).toBe(stated)
        expect(line.accepted).toBe(
          (line.ledger ?? 0) + line.carried + line.adjusted - (line.unreported ?? 0),
        )
      }
    }),
  )
})

test('every word of an accepted report occurs once: in the report, covered by it, or left out with its reason', () => {
  fc.assert(
    fc.property(
      many('a'),
      many('l'),
      fc.array(fc.constantFrom(...ways), { minLength: 1, maxLength: 9 }),
      (reports, late, chosen) => {
        const gathered = gatheredFrom(reports, late, [0, 0, 0])
        const draft = compose(gathered, { texts, handlings: [] }, on)
        const handlings = sayingsOf(draft).map(
          ({ reportId, part }, index): Handling => ({
            reportId,
            part,
            way: chosen[index % chosen.length] ?? 'inserted',
            reason: 'Trùng ý.',
          }),
        )
        const content = compose(gathered, { texts, handlings }, on)
        const said = [...reports, ...gathered.late]
          .filter(({ report }) => report.stage === 'accepted')
          .flatMap(({ report }) => [
            ...headings
              .filter((heading) => heading !== 'proposals' && report.narrative?.[heading])
              .map((part) => keyOf({ reportId: report.id, part })),
            ...(report.figures?.figures ?? [])
              .filter(({ explanation }) => explanation !== '')
              .map(({ code }) => keyOf({ reportId: report.id, part: `so-lieu-${code}` })),
          ])
        const all = sayingsOf(content)
        const kept = [
          ...takenAs(all, 'inserted'),
          ...takenAs(all, 'covered'),
          ...leftOut(content),
        ].map(keyOf)
        expect(kept.toSorted()).toEqual(said.toSorted())
        expect(new Set(kept).size).toBe(kept.length)
        expect(leftOut(content).every(({ reason }) => reason !== '')).toBe(true)
      },
    ),
  )
})

test('as long as one word is not handled, the report is not issued', () => {
  fc.assert(
    fc.property(many('a'), (reports) => {
      const content = compose(gatheredFrom(reports, [], [0, 0, 0]), { texts, handlings: [] }, on)
      const refusal = refusalToIssue({ version: 1, issuedAt: null }, content, {
        seen: 1,
        today: on.today,
        until: '2026-11-14',
      })
      expect(refusal).toBe(unhandled(content).length > 0 ? 'unhandled' : null)
    }),
  )
})

test('why a report cannot be issued, in the order in which one can do something about it', () => {
  const content = compose(gatheredFrom([], [], [0, 0, 0]), { texts, handlings: [] }, on)
  const asked = { seen: 1, today: '2026-11-20', until: '2026-11-14' }
  const draft = { version: 1, issuedAt: null }
  expect(refusalToIssue(draft, content, asked)).toBe(null)
  expect(refusalToIssue({ ...draft, issuedAt: new Date() }, content, asked)).toBe('issued')
  expect(refusalToIssue(draft, content, { ...asked, seen: undefined })).toBe('stale')
  expect(refusalToIssue(draft, content, { ...asked, today: '2026-11-14' })).toBe('period-running')
  const silent = { ...content, sections: content.sections.map((one) => ({ ...one, text: ' ' })) }
  expect(refusalToIssue(draft, silent, asked)).toBe('no-text')
})

test('marked lines are proposals of their own, and no word between them is lost', () => {
  expect(proposalsIn('Tăng hạn mức.')).toEqual(['Tăng hạn mức.'])
  expect(proposalsIn('- Một\n- Hai\ntiếp theo\n- Ba')).toEqual(['Một', 'Hai\ntiếp theo', 'Ba'])
  expect(proposalsIn('Kính đề nghị:\n1. Một\n2) Hai')).toEqual(['Kính đề nghị:\n1. Một', 'Hai'])
  expect(proposalsIn('  \n')).toEqual([])
  const words = (text: string) => text.match(/\p{L}{2,}/gu) ?? []
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('- một', '2. hai', 'ba bốn', '', 'đ) năm', '  • sáu'), {
        maxLength: 12,
      }),
      (lines) => {
        const text = lines.join('\n')
        expect(proposalsIn(text).flatMap(words)).toEqual(words(text))
      },
    ),
  )
})
