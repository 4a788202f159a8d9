import { Workbook } from '@cj-tech-master/excelts'
import { Document, type FileChild, HeadingLevel, ImageRun, Packer, Paragraph, TextRun } from 'docx'

export const OLD = 'https://cu.example.vn'

export type Post = {
  id: number
  title?: string
  html?: string
  excerpt?: string
  date?: string
  status?: string
  type?: string
  password?: string
  link?: string
  categories?: readonly { name: string; slug: string; domain?: string }[]
  meta?: Record<string, string>
}

const cdata = (text: string) => `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`

const item = (post: Post): string => `
  <item>
    <title>${cdata(post.title ?? `Bài ${post.id}`)}</title>
    <link>${post.link ?? `${OLD}/2019/05/bai-${post.id}/`}</link>
    <dc:creator>${cdata('bientap')}</dc:creator>
    <guid isPermaLink="false">${OLD}/?p=${post.id}</guid>
    <content:encoded>${cdata(post.html ?? `<p>Nội dung bài ${post.id}.</p>`)}</content:encoded>
    <excerpt:encoded>${cdata(post.excerpt ?? '')}</excerpt:encoded>
    <wp:post_id>${post.id}</wp:post_id>
    <wp:post_date>${post.date ?? '2019-05-06 08:30:00'}</wp:post_date>
    <wp:post_date_gmt>0000-00-00 00:00:00</wp:post_date_gmt>
    <wp:status>${post.status ?? 'publish'}</wp:status>
    <wp:post_type>${post.type ?? 'post'}</wp:post_type>
    <wp:post_password>${post.password ?? ''}</wp:post_password>
    ${(post.categories ?? [])
      .map(
        ({ name, slug, domain = 'category' }) =>
          `<category domain="${domain}" nicename="${slug}">${cdata(name)}</category>`,
      )
      .join('')}
    ${Object.entries(post.meta ?? {})
      .map(
        ([key, value]) =>
          `<wp:postmeta><wp:meta_key>${key}</wp:meta_key><wp:meta_value>${cdata(value)}</wp:meta_value></wp:postmeta>`,
      )
      .join('')}
    ${post.type === 'attachment' ? `<wp:attachment_url>${post.link}</wp:attachment_url>` : ''}
  </item>`

/** A WordPress export of these posts. */
export const wxr = (posts: readonly Post[]): string => `<?xml version="1.0" encoding="UTF-8" ?>
<!-- Xuất từ cổng cũ (mẫu) -->
<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel>
  <title>Cổng cũ (mẫu)</title>
  <wp:wxr_version>1.2</wp:wxr_version>
  <wp:author><wp:author_login>${cdata('bientap')}</wp:author_login><wp:author_display_name>${cdata('Ban biên tập (mẫu)')}</wp:author_display_name></wp:author>
  ${posts.map(item).join('\n')}
</channel>
</rss>
`

export type Entry = { title: string; link: string; date: string; html: string; category?: string }

export const rss = (
  entries: readonly Entry[],
  declaration = '<?xml version="1.0" encoding="UTF-8"?>',
) =>
  `${declaration}<rss version="2.0"><channel><title>Cổng cũ (mẫu)</title>${entries
    .map(
      ({ title, link, date, html, category }) =>
        `<item><title>${cdata(title)}</title><link>${link}</link><guid>${link}</guid><pubDate>${date}</pubDate><description>${cdata(html)}</description>${category ? `<category>${cdata(category)}</category>` : ''}</item>`,
    )
    .join('')}</channel></rss>`

/** A line of a Word document: text, in a font of its own, or a picture. */
export type Line = { text: string; font?: string; heading?: boolean } | { png: Uint8Array }

/** A Word document of these lines. */
export function docx(lines: readonly Line[]): Promise<Buffer> {
  const children = lines.map((line): FileChild => {
    if ('png' in line)
      return new Paragraph({
        children: [
          new ImageRun({
            type: 'png',
            data: line.png,
            transformation: { width: 10, height: 10 },
            altText: { name: 'anh', title: 'Ảnh', description: 'Ảnh mẫu' },
          }),
        ],
      })
    const { text, font, heading } = line
    return new Paragraph({
      ...(heading ? { heading: HeadingLevel.HEADING_1 } : {}),
      children: [new TextRun({ text, ...(font ? { font } : {}) })],
    })
  })
  return Packer.toBuffer(new Document({ creator: 'Ban biên tập (mẫu)', sections: [{ children }] }))
}

/** An Excel file of one sheet. */
export async function xlsx(rows: readonly (readonly unknown[])[]): Promise<Uint8Array> {
  const book = new Workbook()
  const sheet = book.addWorksheet('Tin')
  for (const row of rows) sheet.addRow([...row] as never)
  return new Uint8Array(await book.xlsx.writeBuffer())
}

export const fileOf = (name: string, content: string | Uint8Array): File =>
  new File([typeof content === 'string' ? content : new Uint8Array(content)], name)
