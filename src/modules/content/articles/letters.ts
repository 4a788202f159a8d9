import { correspondents } from '#modules/identity/index.ts'
import { link } from '#platform/http/paths.ts'
import { bilingual, localised } from '#platform/locale.ts'
import { sendMail } from '#platform/mail/mail.ts'
import type { Scope } from '#platform/scope.ts'
import { paths } from '../paths.ts'
import type { Approval } from './flow/schema.ts'
import type { Article, Revision } from './schema.ts'

type Facts = {
  name: string
  title: string
  number: number
  language: string
  reason: string
  href: string
}

const returned = bilingual(
  ({ name, title, number, language, reason, href }: Facts) => ({
    subject: `Bài được trả lại: ${title}`,
    text: `Kính gửi ${name},\n\nBản ${number} (${language}) của bài “${title}” được trả lại với lý do:\n\n${reason}\n\nBản đã viết vẫn còn nguyên. Hãy sửa rồi gửi duyệt lại tại đây:\n\n${href}\n`,
  }),
  ({ name, title, number, language, reason, href }) => ({
    subject: `An article came back: ${title}`,
    text: `Dear ${name},\n\nRevision ${number} (${language}) of “${title}” came back for this reason:\n\n${reason}\n\nNothing you wrote is lost. Change it and send it again here:\n\n${href}\n`,
  }),
)

const languages = bilingual(
  { vi: 'tiếng Việt', en: 'tiếng Anh' },
  { vi: 'Vietnamese', en: 'English' },
)

type Returned = { article: Article; revision: Revision; approval: Approval }

/** Writes to whoever wrote the revision and, where that is somebody else, to whoever sent it. */
export async function tellReturned(scope: Scope, { article, revision, approval }: Returned) {
  const people = await correspondents(scope, [revision.writtenBy, approval.sentBy])
  for (const { name, email, locale } of people) {
    const address = link(paths.articleDraft, { id: article.id })
    const letter = returned[locale]({
      name,
      title: revision.title.vi,
      number: revision.number,
      language: languages[locale][approval.lang],
      reason: approval.reason ?? '',
      href: scope.origin + localised(locale, address),
    })
    await sendMail(scope, { to: email, ...letter })
  }
}
