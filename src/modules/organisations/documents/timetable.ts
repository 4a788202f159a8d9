import { and, asc, eq, gte, isNotNull, isNull, lte } from 'drizzle-orm'
import { peopleHolding } from '#modules/identity/index.ts'
import { link } from '#platform/http/paths.ts'
import type { Timetable } from '#platform/jobs.ts'
import { bilingual, localised } from '#platform/locale.ts'
import { sendMail } from '#platform/mail/mail.ts'
import { inTransaction, type Scope } from '#platform/scope.ts'
import { formatDay } from '#ui/format.ts'
import { paths } from '../paths.ts'
import { warningDays, warningDue } from './rules.ts'
import { documents } from './schema.ts'

type Facts = { name: string; title: string; day: string; href: string }

const letter = bilingual(
  ({ name, title, day, href }: Facts) => ({
    subject: `Giấy tờ sắp hết hiệu lực: ${title}`,
    text: `Kính gửi ${name},\n\n“${title}” mà tổ chức của bạn lưu trên cổng hết hiệu lực sau ngày ${day}. Hồ sơ nộp kèm giấy tờ đã hết hiệu lực có thể bị yêu cầu bổ sung.\n\nKhi có bản mới, hãy thay ở đây:\n\n${href}\n`,
  }),
  ({ name, title, day, href }) => ({
    subject: `A paper is about to expire: ${title}`,
    text: `Dear ${name},\n\n“${title}”, which your organisation keeps on the portal, is good until ${day}. An application with an expired paper may come back for a correction.\n\nOnce you have a newer one, put it in its place here:\n\n${href}\n`,
  }),
)

/** Warns the people of an organisation 30 and 7 days before one of its papers lapses, once each. */
async function warnOfLapsing(scope: Scope): Promise<void> {
  const [first] = warningDays
  const last = Temporal.PlainDate.from(scope.today).add({ days: first }).toString()
  const soon = await scope.db
    .select({ id: documents.id })
    .from(documents)
    .where(
      and(
        isNotNull(documents.expiresOn),
        gte(documents.expiresOn, scope.today),
        lte(documents.expiresOn, last),
        isNull(documents.replacedBy),
        isNull(documents.removedAt),
      ),
    )
    .orderBy(asc(documents.expiresOn), asc(documents.id))
  for (const { id } of soon) await warn(scope, id)
}

const warn = (scope: Scope, id: string): Promise<void> =>
  inTransaction(scope, async (inside) => {
    const [paper] = await inside.db
      .select()
      .from(documents)
      .where(eq(documents.id, id))
      .for('update')
    const due = paper ? warningDue(paper, scope.today) : null
    if (!paper?.expiresOn || due === null || paper.replacedBy || paper.removedAt) return
    await inside.db.update(documents).set({ warnedDays: due }).where(eq(documents.id, id))
    for (const role of ['founder', 'supporter'] as const)
      for (const { name, email, locale } of await peopleHolding(
        inside,
        role,
        paper.organisationId,
      )) {
        const address = link(paths.papers, { id: paper.organisationId })
        const facts = {
          name,
          title: paper.title,
          day: formatDay(paper.expiresOn, locale),
          href: scope.origin + localised(locale, address),
        }
        await sendMail(inside, { to: email, ...letter[locale](facts) })
      }
  })

/** Every morning of the city. */
export const timetable: readonly Timetable<Scope>[] = [
  { queue: 'organisations.paper-warnings', cron: '10 7 * * *', handle: warnOfLapsing },
]
