import { sql } from 'drizzle-orm'
import { afterAll, describe, expect, test } from 'vitest'
import { only } from '#platform/outcome.ts'
import { appeals } from './access/appeals/part.ts'
import { batches } from './access/batches/part.ts'
import { cases } from './access/cases/part.ts'
import { contracts } from './access/contracts/part.ts'
import { councils } from './access/councils/part.ts'
import type { Part } from './access/part.ts'
import { allRelations, type Relation, relations } from './access/people.ts'
import { rehearsals } from './access/rehearsal.ts'
import { aWorld } from './access/world.ts'
import { testApp } from './app.ts'

const app = await testApp()
afterAll(app.stop)

const rehearsal = rehearsals(app)
const world = await aWorld(app, rehearsal)
const parts: Part[] = [
  cases(world),
  councils(world),
  batches(world),
  appeals(world),
  await contracts(world),
]

const formsTaken = async () => {
  const { rows } = await app.db.execute<{ taken: number }>(
    sql`select count(*)::int as taken from platform.idempotency_keys`,
  )
  return only(rows).taken
}

const cell = (...names: [part: string, deed: string, stage: string]) => names.join(' | ')
const observed = new Map<string, Relation[]>()

// Some hundreds of visits a stage: on a busy machine that takes its time.
const PATIENCE_MS = 120_000

describe.each(parts)('$title', (part) => {
  test.each(part.stages)(
    'every deed by everybody on one that is: %s',
    { timeout: PATIENCE_MS },
    async (stage) => {
      const attempt = await part.at(stage, rehearsal.rehearse)
      const before = await formsTaken()
      const wrong: string[] = []
      for (const deed of part.deeds) {
        const may: Relation[] = []
        for (const relation of allRelations) {
          const done = await attempt(deed, relation)
          if (done) may.push(relation)
          if (done !== part.isMeant(deed, relation, stage))
            wrong.push(`${relation} ${done ? 'may' : 'may not'} ${deed}`)
        }
        observed.set(cell(part.title, deed, stage), may)
      }
      expect(wrong).toEqual([])
      // Every try was undone: the next began from the same thing.
      expect(await formsTaken()).toBe(before)
    },
  )
})

const marksOf = (may: readonly Relation[] = []) =>
  may.map((relation) => relations[relation].mark).join(' ')

const tableOf = ({ title, about, stages, deeds }: Part) => [
  `## ${title}`,
  '',
  about,
  '',
  `| | ${stages.join(' | ')} |`,
  `| --- |${stages.map(() => ' --- |').join('')}`,
  ...deeds.map((deed) => {
    const cells = stages.map((stage) => marksOf(observed.get(cell(title, deed, stage))))
    return `| ${deed} | ${cells.join(' | ')} |`
  }),
  '',
]

test('the tables in the docs say what the program did', async () => {
  const page = [
    '# Who may do what at which state',
    '',
    'Made by `test/who-may-do-what.test.ts`, which tries every deed by everybody in every state at the doors of the',
    'program, and compares it with what is declared in `test/access/`. After a change run',
    '`npx vitest run test/who-may-do-what.test.ts -u`; an empty cell is refused to everybody.',
    '',
    ...parts.flatMap(tableOf),
    '## Who is who',
    '',
    ...Object.values(relations).map(({ mark, means }) => `- **${mark}**: ${means}`),
    '',
  ]
  await expect(page.join('\n')).toMatchFileSnapshot('../docs/who-may-do-what.md')
})
