import {
  approveRevision,
  articleForm,
  createArticle,
  publishArticle,
  sendForApproval,
} from '#modules/content/index.ts'
import type { Actor } from '#platform/scope.ts'
import type { TestApp } from '../app.ts'
import { must } from './casework.ts'
import { as } from './startups.ts'

type Words = {
  title: string
  english?: string
  topic?: string
  preset?: string
  summary?: string
  body?: string
}

const topics = ['chinh-sach', 'nhan-luc']

export const draftOf = ({ title, english, topic = '', preset = '', summary, body }: Words) =>
  articleForm(topics).parse({
    topic,
    preset,
    titleVi: title,
    summaryVi: summary ?? `Tóm tắt ${title}`,
    bodyVi: body ?? '## Ai được hỗ trợ\n- Dự án\n- Doanh nghiệp',
    ...(english ? { titleEn: english, summaryEn: 'In short', bodyEn: 'In English.' } : {}),
  })

/** Somebody who writes, somebody who approves and publishes, somebody who leads. */
export async function aNewsroom(app: TestApp) {
  const editor = await app.person('Biên Tập', [{ role: 'editor' }])
  const officer = await app.person('Cán Bộ', [{ role: 'officer' }])
  const leader = await app.person('Lãnh Đạo', [{ role: 'leader' }])
  return { editor, officer, leader }
}

type Newsroom = { editor: Actor; officer: Actor }

/** An article as the newsroom brings it before the public: written, sent, approved, published, each language by its name. */
export async function aPublishedArticle(app: TestApp, { editor, officer }: Newsroom, words: Words) {
  const written = must(await createArticle(as(app, editor), draftOf(words)))
  for (const lang of words.english ? (['vi', 'en'] as const) : (['vi'] as const)) {
    const exactly = { revisionId: written.revisionId, lang }
    must(await sendForApproval(as(app, editor), written.id, exactly))
    must(await approveRevision(as(app, officer), written.id, exactly))
    must(await publishArticle(as(app, officer), written.id, exactly))
  }
  return written
}
