import { expect, test } from 'vitest'
import { presetNames, presets } from './presets.ts'
import {
  basisOf,
  isStale,
  refusalToApprove,
  refusalToPublish,
  refusalToSchedule,
  refusalToSend,
} from './rules.ts'

const approvalStates = ['open', 'approved', 'returned', 'replaced'] as const
const shownStates = ['published', 'withdrawn', 'expired'] as const
const langs = ['vi', 'en'] as const
const roles = ['editor', 'officer', 'leader', 'founder'] as const

/** Every standing there is: preset, approval, what is shown and whether it is this revision, English or none. */
function* standings() {
  for (const preset of presetNames)
    for (const state of [undefined, ...approvalStates])
      for (const shown of [undefined, ...shownStates])
        for (const revisionId of ['this', 'other'])
          for (const hashEn of [null, 'words'])
            for (const latest of [3, 4])
              yield {
                preset,
                latest,
                revision: { id: 'this', number: 3, hashEn },
                publication: shown && { state: shown, revisionId },
                approval: state && { state },
              }
}

test('nothing unapproved comes up but urgent notices, nothing unwritten at all, and only by whoever publishes', () => {
  for (const standing of standings())
    for (const lang of langs)
      for (const role of roles) {
        const refusal = refusalToPublish(standing, lang, [role])
        const { preset, approval, revision, publication } = standing
        const may = preset === 'urgent' ? role !== 'founder' : /officer|leader/.test(role)
        const written = lang === 'vi' || revision.hashEn !== null
        const up = publication?.state === 'published' && publication.revisionId === 'this'
        const fit = preset === 'urgent' || approval?.state === 'approved'
        expect(refusal === null, JSON.stringify({ standing, lang, role })).toBe(
          may && written && !up && fit,
        )
      }
})

test('only the newest words that are not up and lie before nobody are sent', () => {
  for (const standing of standings())
    for (const lang of langs) {
      const { preset, approval, revision, publication, latest } = standing
      const up = publication?.state === 'published' && publication.revisionId === 'this'
      const waits = approval?.state === 'open' || approval?.state === 'approved'
      const written = lang === 'vi' || revision.hashEn !== null
      expect(refusalToSend(standing, lang) === null, JSON.stringify({ standing, lang })).toBe(
        preset !== 'urgent' && written && latest === 3 && !up && !waits,
      )
    }
})

test('each step is for its role, for somebody else than the writer, and for one person once', () => {
  for (const preset of ['news', 'weighty'] as const) {
    const steps = [...presets[preset].steps]
    for (const taken of steps.keys())
      for (const role of roles)
        for (const id of ['writer', 'other'])
          for (const tookStep of [true, false]) {
            const approval = { steps, taken, state: 'open' as const }
            const refusal = refusalToApprove(
              approval,
              { writtenBy: 'writer' },
              { id, roles: [role], tookStep },
            )
            expect(refusal === null).toBe(id === 'other' && role === steps[taken] && !tookStep)
          }
  }
  const settled = { steps: ['officer' as const], taken: 1, state: 'approved' as const }
  const officer = { id: 'other', roles: ['officer'], tookStep: false }
  expect(refusalToApprove(settled, { writtenBy: 'writer' }, officer)).toBe('not-open')
})

test('a moment lies ahead, and what is to expire is up or comes up before', () => {
  const now = new Date('2026-11-23T02:00:00Z')
  const later = new Date('2026-11-23T02:00:01Z')
  const fit = { toPublish: null, shown: false, planned: false }
  expect(refusalToSchedule('publish', now, now, fit)).toBe('in-the-past')
  expect(refusalToSchedule('publish', later, now, fit)).toBeNull()
  expect(refusalToSchedule('publish', later, now, { ...fit, toPublish: 'not-approved' })).toBe(
    'not-approved',
  )
  expect(refusalToSchedule('expire', later, now, fit)).toBe('not-published')
  expect(refusalToSchedule('expire', later, now, { ...fit, shown: true })).toBeNull()
  expect(refusalToSchedule('expire', later, now, { ...fit, shown: true, planned: true })).toBe(
    'already-planned',
  )
})

test('the English is as fresh as the Vietnamese it says, not as the day it was touched', () => {
  const before = { hashVi: 'a', hashEn: 'x', englishBasis: 'first' }
  const says = (english: boolean, follows: boolean) => basisOf('new', before, { english, follows })
  expect(says(true, false)).toBe('first')
  expect(says(true, true)).toBe('new')
  expect(says(false, true)).toBeNull()
  expect(basisOf('new', undefined, { english: true, follows: false })).toBe('new')
  expect(isStale({ hashVi: 'a' }, { hashVi: 'b' })).toBe(true)
  expect(isStale({ hashVi: 'a' }, { hashVi: 'a' })).toBe(false)
  expect(isStale(undefined, { hashVi: 'a' })).toBe(false)
})
