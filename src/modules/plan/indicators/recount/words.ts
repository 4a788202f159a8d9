import { type Judgement, nameOfFact, openFacts, sentenceOf } from '#modules/support/index.ts'
import type { Locale } from '#platform/locale.ts'
import { messages } from './messages.ts'

export type ReasonWords = {
  verdict: Judgement['verdict']
  wording: string
  why: string
  clause: string
}

/** Why a startup would not count, or cannot be said to: first what is not met, else what is not known. */
export function reasonsOf(judgements: readonly Judgement[], locale: Locale): ReasonWords[] {
  const failed = judgements.filter(({ verdict }) => verdict === 'not-met')
  const open = judgements.filter(({ verdict }) => verdict === 'unknown')
  return (failed.length > 0 ? failed : open).map(({ verdict, wording, clause, part }) => ({
    verdict,
    wording: wording[locale],
    clause,
    why:
      verdict === 'unknown'
        ? messages[locale].missing(
            openFacts(part)
              .map((fact) => nameOfFact(fact, locale))
              .join(', '),
          )
        : sentenceOf(part, locale),
  }))
}
