import { sql } from 'drizzle-orm'
import { afterAll, expect, test } from 'vitest'
import { only } from '#platform/outcome.ts'
import { isMeant } from './access/declared.ts'
import { deeds, tries } from './access/deeds.ts'
import { aCrowd, allRelations, type Relation, relations } from './access/people.ts'
import { rehearsals } from './access/rehearsal.ts'
import { aSubject, noAssignment, type Stage, stages } from './access/stages.ts'
import { testApp } from './app.ts'
import { aCall } from './factories/support.ts'

const app = await testApp()
afterAll(app.stop)

const { id: callId } = await aCall(app.scopeFor())
const { rows } = await app.db.execute<{ agency: string }>(sql`
  select p.agency_id as agency from support.programmes p
  join support.calls c on c.programme_id = p.id where c.id = ${callId}`)
const crowd = await aCrowd(app, only(rows).agency)
const rehearse = rehearsals(app)

const cell = (deed: string, stage: Stage) => `${deed} | ${stage}`
const observed = new Map<string, Relation[]>()

// Some five hundred visits a stage: on a busy machine that takes its time.
const PATIENCE_MS = 300_000

test.each(stages)(
  'every deed by everybody on a case that is %s',
  { timeout: PATIENCE_MS },
  async (stage) => {
    const subject = await aSubject(app, crowd, callId, stage)
    const wrong: string[] = []
    for (const deed of deeds) {
      const may: Relation[] = []
      for (const relation of allRelations) {
        const actor = subject.people[relation] ?? null
        const assignment = subject.assignments[relation] ?? noAssignment
        const done = await rehearse(actor, (asker) => tries[deed](asker, subject, assignment))
        if (done) may.push(relation)
        if (done !== isMeant(deed, relation, stage))
          wrong.push(`${relation} ${done ? 'may' : 'may not'} ${deed}`)
      }
      observed.set(cell(deed, stage), may)
    }
    expect(wrong).toEqual([])
  },
)

test('the table in the docs says what the program did', async () => {
  const page = [
    '# Who may do what at which state',
    '',
    'Made by `test/who-may-do-what.test.ts`, which tries every deed by everybody in every state at the doors of the',
    'program, and compares it with what `test/access/declared.ts` and the table of states say. After a change run',
    '`npx vitest run test/who-may-do-what.test.ts -u`. An empty cell is refused to everybody.',
    '',
    `| | ${stages.join(' | ')} |`,
    `| --- |${stages.map(() => ' --- |').join('')}`,
    ...deeds.map((deed) => {
      const cells = stages.map((stage) =>
        (observed.get(cell(deed, stage)) ?? [])
          .map((relation) => relations[relation].mark)
          .join(' '),
      )
      return `| ${deed} | ${cells.join(' | ')} |`
    }),
    '',
    '## Who is who',
    '',
    ...Object.values(relations).map(({ mark, means }) => `- **${mark}**: ${means}`),
    '',
    '**review** is a case whose reviews are still awaited, **reviewed** one in review with all of them in.',
    '',
  ]
  await expect(page.join('\n')).toMatchFileSnapshot('../docs/who-may-do-what.md')
})

test('a rehearsal leaves nothing behind', async () => {
  const { rows: after } = await app.db.execute<{ left: number }>(
    sql`select count(*)::int as left from platform.idempotency_keys`,
  )
  expect(only(after).left).toBe(0)
})
