import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  conflictsBetween,
  plainEmployer,
  type ReviewerFacts,
  type SubjectFacts,
} from './compare.ts'

const now = new Date('2026-11-23T02:00:00Z')
const ago = (days: number) => new Date(now.getTime() - days * 24 * 60 * 60 * 1000)

const reviewer = (rest: Partial<ReviewerFacts> = {}): ReviewerFacts => ({
  personId: 'p',
  name: 'Trần Văn Minh',
  email: 'minh@truong.example',
  employer: '',
  employerId: null,
  ties: [],
  earlier: [],
  ...rest,
})
const subject = (rest: Partial<SubjectFacts> = {}): SubjectFacts => ({
  type: 'case',
  id: 'k',
  startupId: 's',
  startupName: 'Cảng Xanh',
  founders: [],
  behind: [],
  ties: [],
  now,
  ...rest,
})
const tie = (rest: Partial<SubjectFacts['ties'][number]> = {}) => ({
  kind: 'mentor' as const,
  name: 'Lê Thị Hoa',
  email: null,
  employer: '',
  endedAt: null,
  ...rest,
})
const between = (one: Partial<ReviewerFacts>, other: Partial<SubjectFacts>) =>
  conflictsBetween(reviewer(one), subject(other)).map(({ kind, certain }) => ({ kind, certain }))
const certain = (kind: string) => [{ kind, certain: true }]
const doubtful = (kind: string) => [{ kind, certain: false }]

test('strangers have nothing in common', () => {
  expect(between({}, {})).toEqual([])
  expect(between({}, { ties: [tie({ email: 'hoa@khac.example', employer: 'Viện A' })] })).toEqual(
    [],
  )
})

describe('certain is', () => {
  test('who founded it or opened it, by the account', () => {
    expect(between({}, { founders: [{ id: 'p', name: 'M' }] })).toEqual(certain('founder'))
    expect(between({}, { behind: ['p'] })).toEqual(certain('opened-case'))
  })

  test.each(['founder', 'legal-representative', 'shareholder', 'mentor', 'employee'] as const)(
    'whoever is stated as %s with the same address',
    (kind) => {
      const ties = [tie({ kind, email: 'minh@truong.example' })]
      expect(between({}, { ties })).toEqual(certain(kind))
      expect(between({ email: 'Minh@Truong.example' }, { ties })).toEqual(certain(kind))
    },
  )

  test('a tie of the reviewer’s own word, to this organisation and no other', () => {
    const own = { organisationId: 's', kind: 'adviser', note: '', endedAt: null }
    expect(between({ ties: [own] }, {})).toEqual(certain('own-tie'))
    expect(between({ ties: [{ ...own, organisationId: 'x' }] }, {})).toEqual([])
    expect(between({ ties: [own] }, { startupId: null })).toEqual([])
  })

  test('working at the organisation itself, by the directory or by the name', () => {
    expect(between({ employerId: 's' }, {})).toEqual(certain('employee'))
    expect(between({ employer: 'Công ty TNHH Cảng Xanh' }, {})).toEqual(certain('employee'))
    expect(between({ employerId: null }, { startupId: null })).toEqual([])
  })

  test('the same employer as one of its people, however it is written', () => {
    const ties = [tie({ employer: 'Trường Đại học Ven Biển' })]
    expect(between({ employer: 'truong dai hoc ven bien' }, { ties })).toEqual(
      certain('same-employer'),
    )
    expect(between({ employer: 'Đại học Trên Núi' }, { ties })).toEqual([])
    expect(between({ employer: '' }, { ties: [tie()] })).toEqual([])
  })
})

describe('to be looked at is', () => {
  test('a name alone, whoever bears it', () => {
    expect(between({}, { ties: [tie({ name: 'TRAN VAN MINH' })] })).toEqual(doubtful('same-name'))
    expect(between({}, { founders: [{ id: 'q', name: 'Trần Văn Minh' }] })).toEqual(
      doubtful('same-name'),
    )
    const other = tie({ name: 'Trần Văn Minh', email: 'khac@example.test' })
    expect(between({}, { ties: [other] })).toEqual(doubtful('same-name'))
  })

  test('what ended within two years; what ended before says nothing', () => {
    const mentor = { email: 'minh@truong.example' }
    expect(between({}, { ties: [tie({ ...mentor, endedAt: ago(700) })] })).toEqual(
      doubtful('mentor'),
    )
    expect(between({}, { ties: [tie({ ...mentor, endedAt: ago(740) })] })).toEqual([])
    const own = { organisationId: 's', kind: 'adviser', note: '', endedAt: ago(10) }
    expect(between({ ties: [own] }, {})).toEqual(doubtful('own-tie'))
    const colleague = tie({ employer: 'Viện A', endedAt: ago(10) })
    expect(between({ employer: 'Viện A' }, { ties: [colleague] })).toEqual(
      doubtful('same-employer'),
    )
  })

  test('an earlier case of the same startup: stepped aside from, or judged', () => {
    const earlier = {
      subjectType: 'case',
      subjectId: 'j',
      subjectLabel: 'KN25-0001',
      startupId: 's',
      interest: 'none',
      finished: true,
    }
    const found = (rest: object) => between({ earlier: [{ ...earlier, ...rest }] }, {})
    expect(found({})).toEqual(doubtful('judged-before'))
    expect(found({ interest: 'conflict', finished: false })).toEqual(
      doubtful('stepped-aside-before'),
    )
    expect(found({ finished: false })).toEqual([])
    expect(found({ subjectId: 'k' })).toEqual([])
    expect(found({ startupId: 'x' })).toEqual([])
    expect(found({ startupId: null })).toEqual([])
    expect(found({ subjectType: 'award' })).toEqual([])
  })
})

test('one kind is told once, the certain before the doubtful, with all that was compared', () => {
  const ties = [
    tie({ name: 'Trần Văn Minh', email: 'minh@truong.example', endedAt: ago(10) }),
    tie({ name: 'T. V. Minh', email: 'minh@truong.example' }),
    tie({ name: 'Trần Văn Minh' }),
  ]
  expect(conflictsBetween(reviewer(), subject({ ties }))).toEqual([
    { kind: 'mentor', certain: true, detail: 'Trần Văn Minh; T. V. Minh' },
    { kind: 'same-name', certain: false, detail: 'Trần Văn Minh' },
  ])
})

test('an employer is compared without marks, capitals and the words of its legal form', () => {
  expect(plainEmployer('Công ty Cổ phần Bến Mới')).toBe('ben moi')
  expect(plainEmployer('  BEN-MOI, JSC.')).toBe('ben moi')
  expect(plainEmployer('Công ty TNHH MTV')).toBe('')
})

test('stating more about either side never clears anybody', () => {
  const ties = fc.array(
    fc.record({
      kind: fc.constantFrom('founder' as const, 'mentor' as const),
      name: fc.constantFrom('Trần Văn Minh', 'Lê Thị Hoa'),
      email: fc.constantFrom(null, 'minh@truong.example', 'hoa@khac.example'),
      employer: fc.constantFrom('', 'Viện A', 'Viện B'),
      endedAt: fc.constantFrom(null, ago(10), ago(1000)),
    }),
    { maxLength: 4 },
  )
  fc.assert(
    fc.property(ties, ties, fc.constantFrom('', 'Viện A'), (some, more, employer) => {
      const few = conflictsBetween(reviewer({ employer }), subject({ ties: some }))
      const all = conflictsBetween(reviewer({ employer }), subject({ ties: [...some, ...more] }))
      for (const { kind, certain: sure } of few) {
        const still = all.find((each) => each.kind === kind)
        expect(still).toBeDefined()
        if (sure) expect(still?.certain).toBe(true)
      }
    }),
  )
})
