import { cityDay, cityInstant } from '#platform/clock.ts'
import { fold } from '#platform/text/fold.ts'
import { type Facts, textOf } from './facts.ts'
import type { EntryDraft } from './forms.ts'
import type { Kind } from './kinds/kind.ts'
import { datesOf } from './rules.ts'

/** The words by which a list finds an entry. */
export const foldedOf = ({ title, summary }: Pick<EntryDraft, 'title' | 'summary'>): string =>
  fold([title.vi, title.en ?? '', summary.vi].join(' '))

/** What a draft comes to in the table, confirmed on a day, as a rule by its writing; `facts` hold ids in the place of addresses. */
export function contentOf(kind: Kind, draft: EntryDraft, facts: Facts, confirmedAt: Date) {
  const { title, summary, body, organisationId } = draft
  const moment = (code: string | undefined) => {
    const [day = '', time = ''] = (code && textOf(facts, code)?.split('T')) || []
    return day && time ? cityInstant(day, time) : null
  }
  return {
    title,
    summary,
    body,
    organisationId,
    facts,
    folded: foldedOf(draft),
    startsAt: moment(kind.happens?.starts),
    endsAt: moment(kind.happens?.ends),
    ...datesOf(kind, facts, cityDay(confirmedAt)),
    confirmedAt,
    // What is new has not been told of, and has not lapsed.
    toldOf: null,
    lapsedAt: null,
  }
}
