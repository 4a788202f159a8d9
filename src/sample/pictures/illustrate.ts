import { addMedia } from '#modules/content/index.ts'
import type { SignedScope } from '#platform/scope.ts'
import type { SampleArticle } from '../articles/article.ts'
import { must } from '../stage.ts'
import { type SamplePicture, samplePictures } from './pictures.ts'

/** The article with its picture under the first paragraph, where the sample has one for it. */
export async function illustrated(
  scope: SignedScope,
  article: SampleArticle,
): Promise<SampleArticle> {
  const picture = samplePictures.find(({ shownBy }) =>
    shownBy.some((words) => article.title.startsWith(words)),
  )
  if (!picture) return article
  const { id } = must(await addMedia(scope, await drawn(picture)), picture.name)
  const withPicture = (body: string) => body.replace('\n\n', `\n\n{ảnh: ${id}}\n\n`)
  const { body, en } = article
  return {
    ...article,
    body: withPicture(body),
    ...(en ? { en: { ...en, body: withPicture(en.body) } } : {}),
  }
}

async function drawn({ name, svg, alt, focus }: SamplePicture) {
  const { default: sharp } = await import('sharp')
  return {
    name: `${name}.jpg`,
    bytes: new Uint8Array(await sharp(Buffer.from(svg)).jpeg({ quality: 92 }).toBuffer()),
    alt,
    caption: { vi: 'Hình vẽ (mẫu)', en: 'Drawing (sample)' },
    credit: 'Bộ dữ liệu mẫu',
    focusX: focus.x,
    focusY: focus.y,
  }
}
