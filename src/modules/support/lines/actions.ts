import { notInArray } from 'drizzle-orm'
import { inTransaction, type Scope } from '#platform/scope.ts'
import { lines, type SupportLine } from './schema.ts'

export type NewLine = Omit<SupportLine, 'position' | 'current'>

/** Takes over the support lines of the plan in force; those it no longer has are offered no more. */
export const takeOverLines = (scope: Scope, given: readonly NewLine[]): Promise<void> =>
  inTransaction(scope, async ({ db }) => {
    for (const [position, { code, ...line }] of given.entries()) {
      const row = { ...columnsOf(line), position, current: true }
      await db
        .insert(lines)
        .values({ code, ...row })
        .onConflictDoUpdate({ target: lines.code, set: row })
    }
    const codes = given.map(({ code }) => code)
    await db
      .update(lines)
      .set({ current: false })
      .where(codes.length > 0 ? notInArray(lines.code, codes) : undefined)
  })

/** A plan file may say more of a line than is kept here. */
const columnsOf = ({
  clause,
  name,
  paysFor,
  beneficiaries,
  share,
  criteriaCodes,
}: Omit<NewLine, 'code'>) => ({ clause, name, paysFor, beneficiaries, share, criteriaCodes })
