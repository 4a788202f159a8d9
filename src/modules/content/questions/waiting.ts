import { and, asc, eq, inArray, ne, or } from 'drizzle-orm'
import { link } from '#platform/http/paths.ts'
import { holds, type SignedScope } from '#platform/scope.ts'
import type { Waiting } from '#platform/waiting.ts'
import { paths } from './paths.ts'
import { nameOf } from './rules.ts'
import { type Question, questions } from './schema.ts'

const groups = {
  assign: { vi: 'Phân công trả lời câu hỏi', en: 'Assign questions' },
  answer: { vi: 'Trả lời câu hỏi', en: 'Answer questions' },
  release: { vi: 'Duyệt câu trả lời', en: 'Let answers out' },
}

/** Questions that nobody has taken, the person's own to answer, and answers by others that wait to be let out. */
export async function questionsWaiting(scope: SignedScope): Promise<Waiting[]> {
  const { db, actor } = scope
  const [isOfficer, isLeader] = [holds(actor, 'officer'), holds(actor, 'leader')]
  if (!isOfficer && !isLeader) return []
  const rows = await db
    .select()
    .from(questions)
    .where(
      or(
        eq(questions.state, 'waiting'),
        and(eq(questions.state, 'assigned'), eq(questions.assignedTo, actor.id)),
        and(inArray(questions.state, ['answered']), ne(questions.answeredBy, actor.id)),
      ),
    )
    .orderBy(asc(questions.dueOn), asc(questions.number))
    .limit(60)
  const role = isOfficer ? 'officer' : 'leader'
  return rows.map((question) => ({
    title: wordsFor(question),
    href: link(paths.case, { id: question.id }),
    role,
    since: question.confirmedAt ?? question.askedAt,
    due: question.dueOn ?? undefined,
    group: groupOf(question),
  }))
}

const groupOf = ({ state }: Question) =>
  state === 'waiting' ? groups.assign : state === 'assigned' ? groups.answer : groups.release

function wordsFor(question: Question) {
  const name = nameOf(question)
  return { vi: name, en: name }
}
