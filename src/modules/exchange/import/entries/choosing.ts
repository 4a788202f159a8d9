import type { KindCode } from '#modules/content/index.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { inTransaction, type Scope, type SignedScope } from '#platform/scope.ts'
import type { ImportChoices } from '../choices.ts'
import { judgeAgain, onPreview } from '../choosing.ts'
import { filesOf } from '../queries.ts'
import { advance, lockImport } from '../queue.ts'
import { type ChooseRefusal, isOpen } from '../steps.ts'
import { boxesFor } from './boxes.ts'
import { guessBoxes } from './guess.ts'

type Chosen = Promise<Outcome<string, ChooseRefusal> | undefined>

/** Says what the rows of a table are: articles, or entries of a kind. Rows that were judged are judged again. */
export const setKind = (
  scope: SignedScope,
  id: string,
  version: number | undefined,
  kind: KindCode | null,
): Chosen =>
  inTransaction(scope, async (inside) => {
    const one = await lockImport(inside, id)
    if (one?.source !== 'table') return undefined
    if (!isOpen(one)) return refused('not-in-preview')
    if (one.version !== version) return refused('stale')
    const choices = { ...one.choices, kind, boxes: null }
    if (one.state === 'gathering') await advance(inside, one, 'gathering', { choices })
    else await judgeAgain(inside, one, { ...choices, boxes: await guessedFor(inside, id, kind) })
    return done(id)
  })

async function guessedFor(scope: Scope, id: string, kind: KindCode | null) {
  const columns = (await filesOf(scope, id)).flatMap((file) => file.columns)
  return kind && guessBoxes(boxesFor(kind), [...new Set(columns)])
}

/** Says anew which column fills which box. */
export const setBoxes = (
  scope: SignedScope,
  id: string,
  version: number | undefined,
  boxes: NonNullable<ImportChoices['boxes']>,
): Chosen =>
  onPreview(scope, id, version, (inside, one) => judgeAgain(inside, one, { ...one.choices, boxes }))

/** Whether entries come in as drafts or before the public. */
export const setPublish = (
  scope: SignedScope,
  id: string,
  version: number | undefined,
  publish: boolean,
): Chosen =>
  onPreview(scope, id, version, (inside, one) =>
    advance(inside, one, 'preview', { choices: { ...one.choices, publish } }),
  )
