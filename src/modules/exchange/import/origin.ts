import type { RichText } from '#modules/content/index.ts'
import { cityDay } from '#platform/clock.ts'
import { bilingual } from '#platform/locale.ts'
import { formatDay } from '#ui/format.ts'
import type { SourceItem } from './sources/item.ts'

type Facts = { author: string; day: string }

const lines = bilingual(
  ({ author, day }: Facts) =>
    `Bài được chuyển từ cổng thông tin cũ${day && `, đăng lần đầu ngày ${day}`}.${author && ` Tác giả: ${author}.`}`,
  ({ author, day }) =>
    `Moved from an earlier portal${day && `, first published on ${day}`}.${author && ` Author: ${author}.`}`,
)

/** The line at the end of an article that says where it comes from. */
export function originParagraph(
  { author }: Pick<SourceItem, 'author'>,
  publishedAt: Date | null,
  english: boolean,
): RichText['content'][number] {
  const locale = english ? 'en' : 'vi'
  const day = publishedAt ? formatDay(cityDay(publishedAt), locale) : ''
  const text = lines[locale]({ author: author.slice(0, 120), day })
  return { type: 'paragraph', content: [{ type: 'text', text, marks: [{ type: 'italic' }] }] }
}
