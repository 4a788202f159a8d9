import type { Approval, Schedule } from './flow/schema.ts'
import { type Preset, presets } from './presets.ts'
import { isWritten, sameWords } from './rules.ts'
import type { Lang, Publication, Revision } from './schema.ts'

/** How far the newest words of a language have come on their way to the public. */
export type WorkState = 'draft' | 'in-approval' | 'returned' | 'approved' | 'scheduled'
/** What the public has of a language. */
export type ShownState = Publication['state']

type Numbered = { number: number }
/** With the writer of the revision that was sent. */
export type Sent = Approval & Numbered & { writtenBy: string }
type Words = Pick<Revision, 'id' | 'number' | 'topic' | 'hashVi' | 'hashEn'>

export type Facts = {
  preset: Preset
  newest: Words
  /** With the words of the revision that each shows. */
  publications: readonly (Publication & { words: Words })[]
  /** The newest first, each with the number of its revision. */
  approvals: readonly Sent[]
  schedules: readonly (Schedule & Numbered)[]
}

export type LanguageStanding = {
  lang: Lang
  written: boolean
  /** None where the public has these very words, or where there are none. */
  work: WorkState | null
  shown: (Publication & Numbered) | null
  /** What lies before somebody for approval; it may be an older revision than the newest. */
  open: Sent | null
  /** Why the newest came back, while it is as it came back. */
  returned: string | null
  /** What may come before the public now. */
  ready: { revisionId: string; number: number } | null
  schedules: (Schedule & Numbered)[]
}

/** Where an article stands in one language: what is public, and beside it what is being made. */
export function standingIn(lang: Lang, { preset, newest, ...facts }: Facts): LanguageStanding {
  const found = facts.publications.find((each) => each.lang === lang)
  const approvals = facts.approvals.filter((each) => each.lang === lang)
  const schedules = facts.schedules.filter((each) => each.lang === lang)
  const own = approvals.find((each) => each.revisionId === newest.id && each.state !== 'replaced')
  const written = isWritten(newest, lang)
  const isPublic = found?.state === 'published' && sameWords(newest, found.words, lang)
  const work =
    written && !isPublic
      ? workOf(
          own,
          schedules.some(({ kind, revisionId }) => kind === 'publish' && revisionId === newest.id),
        )
      : null
  const unapproved = presets[preset].steps.length === 0
  const approved = approvals.find(({ state }) => state === 'approved')
  const fit = unapproved
    ? work && { revisionId: newest.id, number: newest.number }
    : approved && { revisionId: approved.revisionId, number: approved.number }
  const isUp = found?.state === 'published' && fit && found.words.number >= fit.number
  return {
    lang,
    written,
    work,
    shown: found ? { ...found, number: found.words.number } : null,
    open: approvals.find(({ state }) => state === 'open') ?? null,
    returned: work === 'returned' ? (own?.reason ?? null) : null,
    ready: fit && !isUp ? fit : null,
    schedules,
  }
}

function workOf(own: Pick<Approval, 'state'> | undefined, planned: boolean): WorkState {
  if (planned) return 'scheduled'
  if (own?.state === 'open') return 'in-approval'
  if (own?.state === 'approved') return 'approved'
  return own?.state === 'returned' ? 'returned' : 'draft'
}
