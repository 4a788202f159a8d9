import { inTransaction, type Scope } from '#platform/scope.ts'
import { citeRuleSets } from '../../bases/citing.ts'
import { publishCriteria } from '../actions.ts'
import { ruleSets } from '../schema.ts'
import { type RuleFileSet, readRuleSets } from './file.ts'

/** Takes over the sets of rules that the program comes with. Loaded again they stay as they are. */
export const publishRuleSets = (
  scope: Scope,
  sets: readonly RuleFileSet[] = readRuleSets(),
): Promise<void> =>
  inTransaction(scope, async (inside) => {
    for (const [position, { code, criteria, ...set }] of sets.entries()) {
      const holdsUntil = set.holdsUntil ?? null
      const row = { ...set, holdsUntil, position }
      await inside.db
        .insert(ruleSets)
        .values({ code, ...row })
        .onConflictDoUpdate({ target: ruleSets.code, set: row })
      await publishCriteria(
        inside,
        criteria.map(({ text, ...criterion }) => ({
          ...criterion,
          setCode: code,
          appliesTo: set.appliesTo,
          wording: text,
          holdsFrom: criterion.holdsFrom ?? set.holdsFrom,
          holdsUntil: criterion.holdsUntil ?? holdsUntil,
        })),
      )
    }
    await citeRuleSets(inside)
  })
