import {
  createArticle,
  fromPlain,
  publishArticle,
  withdrawArticle,
} from '#modules/content/index.ts'
import type { SignedScope } from '#platform/scope.ts'

/** News that is published at once, as an urgent notice; its id. */
export async function aPublishedArticle(scope: SignedScope, title: string): Promise<string> {
  const written = await createArticle(scope, {
    topic: null,
    title: { vi: title, en: null },
    summary: { vi: `Tóm tắt: ${title}`, en: null },
    body: { vi: fromPlain('Thân bài'), en: null },
    englishFollows: false,
    note: '',
    preset: 'urgent',
  })
  if (!written?.ok) throw new Error(`${title} was not written`)
  const { id, revisionId } = written.value
  const published = await publishArticle(scope, id, { revisionId, lang: 'vi' })
  if (!published?.ok) throw new Error(`${title} was not published`)
  return id
}

export async function takeDownArticle(scope: SignedScope, id: string): Promise<void> {
  const outcome = await withdrawArticle(scope, id, 'vi', 'Đăng nhầm')
  if (!outcome?.ok) throw new Error('the article was not taken down')
}
