import { correspondents } from '#modules/identity/index.ts'
import { link } from '#platform/http/paths.ts'
import { bilingual, localised } from '#platform/locale.ts'
import { sendMail } from '#platform/mail/mail.ts'
import type { Scope } from '#platform/scope.ts'
import { paths } from '../paths.ts'
import type { Entry } from '../schema.ts'
import type { Proposal } from './schema.ts'

type Facts = { name: string; title: string; href: string; reason: string | null }

const letter = bilingual(
  ({ name, title, href, reason }: Facts) =>
    reason === null
      ? {
          subject: `Đã đăng trên cổng: ${title}`,
          text: `Kính gửi ${name},\n\nBan biên tập đã nhận đề nghị của bạn về “${title}”. Mọi người đọc được ngay từ bây giờ.\n\nBạn xem và sửa mục này ở đây:\n\n${href}\n`,
        }
      : {
          subject: `Cần sửa trước khi đăng: ${title}`,
          text: `Kính gửi ${name},\n\nBan biên tập chưa đăng đề nghị của bạn về “${title}”, vì:\n\n${reason}\n\nNhững gì bạn viết vẫn còn. Hãy sửa rồi gửi lại ở đây:\n\n${href}\n`,
        },
  ({ name, title, href, reason }) =>
    reason === null
      ? {
          subject: `Published on the portal: ${title}`,
          text: `Dear ${name},\n\nThe editors have accepted what you proposed on “${title}”. Everybody can read it now.\n\nSee and change it here:\n\n${href}\n`,
        }
      : {
          subject: `To be corrected before it is published: ${title}`,
          text: `Dear ${name},\n\nThe editors have not published what you proposed on “${title}”, because:\n\n${reason}\n\nWhat you wrote is still there. Correct it and send it again here:\n\n${href}\n`,
        },
)

/** Tells whoever proposed a change what became of it. */
export async function tellProposer(
  scope: Scope,
  proposal: Proposal,
  entry: Entry,
  reason: string | null,
): Promise<void> {
  for (const { name, email, locale } of await correspondents(scope, [proposal.proposedBy])) {
    const href = scope.origin + localised(locale, link(paths.ownEntry, { id: entry.id }))
    const facts = { name, title: proposal.content.title.vi, href, reason }
    await sendMail(scope, { to: email, ...letter[locale](facts) })
  }
}
