import { createArticle, readBlocks } from '#modules/content/index.ts'
import type { SignedScope } from '#platform/scope.ts'
import { formatMoment } from '#ui/format.ts'
import type { Shown } from './incoming.ts'

// The one place that knows what a received thing becomes in this house.

/** Writes a received thing down as a draft article that names its origin; the article's id, or undefined for whoever may not write. */
export async function becomeDraft(
  scope: SignedScope,
  { content, partnerName, topic }: { content: Shown; partnerName: string; topic: string | null },
): Promise<string | undefined> {
  const { title, summary, text, link, happens } = content
  const when = happens
    ? [
        `Thời gian: ${formatMoment(happens.startsAt, 'vi')}`,
        ...(happens.place ? [`Địa điểm: ${happens.place}`] : []),
      ]
    : []
  const source = `Nguồn: ${partnerName}${link ? `, ${link}` : ''}`
  const body = [...when, text?.vi || summary.vi, source].filter(Boolean).join('\n\n')
  const written = await createArticle(scope, {
    topic,
    title: { vi: title.vi.slice(0, 200), en: null },
    summary: { vi: summary.vi || title.vi, en: null },
    body: { vi: readBlocks(body), en: null },
  })
  return written?.ok ? written.value.id : undefined
}
