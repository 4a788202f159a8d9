import { globSync, readFileSync } from 'node:fs'
import { sql } from 'drizzle-orm'
import { afterAll, expect, test } from 'vitest'
import { newId } from '#platform/ids.ts'
import { testApp } from '#test/app.ts'
import { aNewsroom, draftOf } from '#test/factories/news.ts'

const app = await testApp()
afterAll(app.stop)

const { editor } = await aNewsroom(app)

/** What carries the articles of before over, wherever in the migrations it stands. */
const carrying = globSync('migrations/*.sql')
  .toSorted()
  .flatMap((file) => readFileSync(file, 'utf8').split('--> statement-breakpoint'))
  .filter((statement) =>
    /INSERT INTO "content"\."article_(revisions|publications)"|UPDATE "content"\."articles" SET/.test(
      statement,
    ),
  )

test('an article of before becomes its own first revision, and what was published stays so', async () => {
  const { db } = app
  // As the table was: the article itself held its words and its state.
  await db.execute(sql`alter table content.articles add column state text, add column title jsonb,
    add column summary jsonb, add column body jsonb, add column published_at timestamptz`)
  const { title, summary, body } = draftOf({ title: 'Bài từ trước', english: 'From before' })
  const insert = (slug: string, state: string, published: string | null) =>
    db.execute(sql`insert into content.articles (id, slug, preset, author_id, latest, created_at,
        changed_at, state, title, summary, body, published_at)
      values (${newId()}, ${slug}, 'news', ${editor.id}, 1, '2026-01-02T00:00:00Z',
        '2026-02-03T00:00:00Z', ${state}, ${JSON.stringify(title)}::jsonb,
        ${JSON.stringify(summary)}::jsonb, ${JSON.stringify(body)}::jsonb, ${published})`)
  await insert('bai-tu-truoc', 'published', '2026-01-03T00:00:00Z')
  await insert('nhap-tu-truoc', 'draft', null)
  expect(carrying).toHaveLength(3)
  for (const statement of carrying) await db.execute(sql.raw(statement))

  const read = await app.visit('/tin-tuc/bai-tu-truoc')
  expect(read.getByRole('heading', { level: 1 }).textContent).toBe('Bài từ trước')
  expect((await app.visit('/tin-tuc')).text).toContain('Bài từ trước')
  const english = await app.visit('/tin-tuc/bai-tu-truoc', { locale: 'en' })
  expect(english.getByRole('heading', { level: 1 }).textContent).toBe('From before')
  expect(english.text).not.toContain('more recent')
  expect((await app.visit('/tin-tuc/nhap-tu-truoc')).status).toBe(404)
  const desk = await app.visit('/ban-lam-viec/tin-bai', { as: editor })
  expect(desk.getAllByText('Bài từ trước')).toHaveLength(2)
})
