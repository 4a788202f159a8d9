import {
  createArticle,
  fromPlain,
  publishArticle,
  withdrawArticle,
} from '#modules/content/index.ts'
import type { SignedScope } from '#platform/scope.ts'

/** An urgent notice: news that is published at once by whoever writes it; its id. */
export async function aNotice(scope: SignedScope, title: string): Promise<string> {
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

export async function takeDown(scope: SignedScope, id: string): Promise<void> {
  const outcome = await withdrawArticle(scope, id, 'vi', 'Đăng nhầm')
  if (!outcome?.ok) throw new Error('the article was not taken down')
}
