import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { Env } from '#platform/http/env.ts'
import { hasControlCharacters, normalise } from '#platform/text/normalise.ts'
import type { Answers } from './questions.ts'

const LONGEST = 200

/** The answers in the address; what no form of ours could have sent is the asker's fault. */
export function answersInQuery(c: Context<Env>): Answers {
  const answers: Answers = {}
  for (const [name, values] of Object.entries(c.req.queries())) {
    const texts = values.map(normalise)
    if (texts.some((text) => text.length > LONGEST || hasControlCharacters(text)))
      throw new HTTPException(400, { message: 'bad-query' })
    answers[name] = texts
  }
  return answers
}
