import { and, desc, eq, ne } from 'drizzle-orm'
import { type Answers, fieldsOf, findFormVersion, findSheet } from '#modules/forms/index.ts'
import type { Text } from '#platform/locale.ts'
import type { Scope } from '#platform/scope.ts'
import { type Call, calls, cases } from '../schema.ts'
import { ownCases } from './queries.ts'

export type EarlierCase = {
  id: string
  startupId: string
  number: string | null
  call: Text
  createdAt: Date
}

const MOST = 20

/** The person's cases on the same form, whatever became of them, the newest first: a new one may begin with their answers. */
export async function listEarlier(scope: Scope, call: Call): Promise<EarlierCase[]> {
  const form = await findFormVersion(scope, call.formVersionId)
  if (!form) return []
  const found = await scope.db
    .select({ case: cases, call: calls })
    .from(cases)
    .innerJoin(calls, eq(calls.id, cases.callId))
    .where(and(ownCases(scope), ne(cases.state, 'annulled')))
    .orderBy(desc(cases.createdAt))
    .limit(MOST)
  const alike = await Promise.all(
    found.map(async (each) => {
      const version = await findFormVersion(scope, each.call.formVersionId)
      return version?.code === form.code ? [each] : []
    }),
  )
  return alike.flat().map(({ case: { id, startupId, number, createdAt }, call: { title } }) => ({
    id,
    startupId,
    number,
    call: title,
    createdAt,
  }))
}

/**
 * The answers of an earlier case of the same applicant that the form of a call still asks for, documents left out.
 * Undefined when the case is not there for whoever asks, or is on another form.
 */
export async function earlierAnswers(
  scope: Scope,
  call: Call,
  { from, startupId }: { from: string; startupId: string },
): Promise<Answers | undefined> {
  const [found] = await scope.db
    .select({ sheetId: cases.sheetId })
    .from(cases)
    .where(and(eq(cases.id, from), eq(cases.startupId, startupId), ownCases(scope)))
  const form = await findFormVersion(scope, call.formVersionId)
  const sheet = found && (await findSheet(scope, found.sheetId))
  if (!form || !sheet || sheet.version.code !== form.code) return undefined
  const typeOf = new Map(
    fieldsOf(sheet.version.definition).map(({ code, type }) => [code, type] as const),
  )
  const kept = fieldsOf(form.definition).filter(
    ({ code, type }) => type !== 'file' && typeOf.get(code) === type,
  )
  return Object.fromEntries(
    kept.flatMap(({ code }) => {
      const answer = sheet.sheet.answers[code]
      return answer === undefined ? [] : [[code, answer] as const]
    }),
  )
}
