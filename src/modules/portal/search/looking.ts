import type { Scope } from '#platform/scope.ts'
import type { Answers } from './answers.ts'
import type { Asked } from './asked.ts'
import { type Found, findAll } from './find.ts'
import type { Question } from './question.ts'
import { type Meant, titlesLike } from './slips.ts'

/** Fewer results than this may be a slip of the hand. */
const FEW = 3

/** What everybody is answered: nothing in it depends on who asks. */
export type Looked = { found: Found; meant: readonly Meant[] }

/** Whether all was looked through, from the beginning. */
export const isWhole = ({ filters, page }: Asked): boolean =>
  page === 1 && !Object.values(filters).some(Boolean)

/** What fits a question, and what could be meant where little does; the same question is looked up once for all. */
export const lookUp = (
  answers: Answers<Looked>,
  scope: Scope,
  question: Question,
  asked: Asked,
): Promise<Looked> =>
  answers.find(JSON.stringify([scope.locale, question, asked]), async () => {
    const found = await findAll(scope, question, { ...asked.filters, page: asked.page })
    const isLittle = isWhole(asked) && found.total < FEW
    const like = isLittle ? await titlesLike(scope, asked.q) : []
    const meant = like.filter(({ path }) => !found.hits.some((hit) => hit.path === path))
    return { found, meant }
  })
