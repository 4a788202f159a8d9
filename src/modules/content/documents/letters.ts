import { type Correspondent, correspondents, peopleHolding } from '#modules/identity/index.ts'
import { link } from '#platform/http/paths.ts'
import { bilingual, localised } from '#platform/locale.ts'
import { sendMail } from '#platform/mail/mail.ts'
import type { Scope } from '#platform/scope.ts'
import { formatDay } from '#ui/format.ts'
import { citationsOf } from './citations.ts'
import { nameOf } from './names.ts'
import { paths } from './paths.ts'
import { dayAfter } from './rules.ts'
import type { Citation, LawDocument } from './schema.ts'

type Facts = { name: string; document: string; since: string; things: string; href: string }

const letter = bilingual(
  ({ name, document, since, things, href }: Facts) => ({
    subject: `Căn cứ đã hết hiệu lực: ${document}`,
    text: `Kính gửi ${name},\n\n${document} hết hiệu lực từ ngày ${since}. Những nội dung sau do bạn phụ trách đang dẫn văn bản này:\n\n${things}\n\nTrang công khai của các nội dung đó đã có dòng cảnh báo. Hãy xem lại và sửa căn cứ. Văn bản, và văn bản thay thế nếu có, ở đây:\n\n${href}\n`,
  }),
  ({ name, document, since, things, href }) => ({
    subject: `A basis is no longer in force: ${document}`,
    text: `Dear ${name},\n\n${document} is no longer in force as of ${since}. These things in your care cite it:\n\n${things}\n\nTheir public pages already say so. Please look at them and correct the basis. The document, and what replaces it if anything does, stand here:\n\n${href}\n`,
  }),
)

/** Writes to those who answer for whatever cites the document, one mail a person with all that is theirs. */
export async function tellOwners(
  scope: Scope,
  document: LawDocument,
  lastDay: string,
): Promise<void> {
  const theirs = new Map<string, { person: Correspondent; things: Citation[] }>()
  for (const citation of await citationsOf(scope, document))
    for (const person of await responsibleFor(scope, citation)) {
      const known = theirs.get(person.id)
      if (known) known.things.push(citation)
      else theirs.set(person.id, { person, things: [citation] })
    }
  for (const { person, things } of theirs.values()) {
    const { name, email, locale } = person
    const at = (path: string) => scope.origin + localised(locale, path)
    const facts = {
      name,
      document: nameOf(document, locale),
      since: formatDay(dayAfter(lastDay), locale),
      things: [...new Map(things.map((thing) => [thing.path, thing])).values()]
        .map(({ label, path }) => `- ${label[locale]}: ${at(path)}`)
        .join('\n'),
      href: at(link(paths.document, { slug: document.slug })),
    }
    await sendMail(scope, { to: email, ...letter[locale](facts) })
  }
}

/** The owners of a thing, or else the officers of its agency, or else those of the whole city, or else all there are. */
async function responsibleFor(scope: Scope, { owners, agencyId }: Citation) {
  const named = await correspondents(scope, owners)
  if (named.length > 0) return named
  const ofAgency = agencyId ? await peopleHolding(scope, 'officer', agencyId) : []
  if (ofAgency.length > 0) return ofAgency
  const ofCity = await peopleHolding(scope, 'officer', null)
  return ofCity.length > 0 ? ofCity : peopleHolding(scope, 'officer')
}
