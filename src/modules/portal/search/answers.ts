import type { Held } from '#platform/held.ts'

/** Said at the commit of whatever wrote into the index. */
export const INDEX_CHANNEL = 'benkhoi_search'

const KEPT_FOR_MS = 30_000

/**
 * What was found for a question, for the many who ask the same: what everybody may be answered from is read once until
 * the index is written again. Which day it is moves an answer too, so none is older than a kept page may be.
 */
export function createAnswers<Answer>({ most = 100 } = {}) {
  const kept = new Map<string, { answer: Promise<Answer>; until: number }>()
  let listening = false

  const held: Held = {
    channel: INDEX_CHANNEL,
    empty: () => kept.clear(),
    setListening(now) {
      listening = now
      kept.clear()
    },
  }
  return {
    ...held,
    /** The answer to a question: those who ask it while it is being read wait for the one reading. */
    find(question: string, read: () => Promise<Answer>): Promise<Answer> {
      const now = performance.now()
      const known = kept.get(question)
      if (known && known.until > now) return known.answer
      const answer = read()
      if (!listening) return answer
      const one = { answer, until: now + KEPT_FOR_MS }
      kept.delete(question)
      kept.set(question, one)
      answer.catch(() => kept.get(question) === one && kept.delete(question))
      const [oldest] = kept.keys()
      if (kept.size > most && oldest !== undefined) kept.delete(oldest)
      return answer
    },
  }
}

export type Answers<Answer> = ReturnType<typeof createAnswers<Answer>>
