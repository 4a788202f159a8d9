import { createArticle, fromHtml, fromPlain, type RichText } from '#modules/content/index.ts'
import type { SignedScope } from '#platform/scope.ts'
import { formatMoment } from '#ui/format.ts'
import type { Shown } from './incoming.ts'

// The one place that knows what a received thing becomes in this house.

/** Writes a received thing down as a draft article that names its origin; the article's id, or undefined for whoever may not write. */
export async function becomeDraft(
  scope: SignedScope,
  { content, partnerName, topic }: { content: Shown; partnerName: string; topic: string | null },
): Promise<string | undefined> {
  const { title, summary, html, text, link, happens } = content
  const when = happens
    ? [
        `Thời gian: ${formatMoment(happens.startsAt, 'vi')}`,
        ...(happens.place ? [`Địa điểm: ${happens.place}`] : []),
      ]
    : []
  const words = html ? fromHtml(html) : fromPlain(text?.vi || summary.vi || title.vi)
  const source = fromPlain(`Nguồn: ${partnerName}${link ? `, ${link}` : ''}`)
  const body: RichText = {
    ...words,
    content: [...fromPlain(when.join('\n\n')).content, ...words.content, ...source.content],
  }
  const written = await createArticle(scope, {
    topic,
    title: { vi: title.vi.slice(0, 200), en: null },
    summary: { vi: summary.vi || title.vi, en: null },
    body: { vi: body, en: null },
    englishFollows: false,
    note: `Nguồn: ${partnerName}`.slice(0, 200),
    preset: 'news',
  })
  return written?.ok ? written.value.id : undefined
}
