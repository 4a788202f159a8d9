import { and, asc, eq, lt } from 'drizzle-orm'
import type { Timetable } from '#platform/jobs.ts'
import { bilingual } from '#platform/locale.ts'
import { only } from '#platform/outcome.ts'
import { inTransaction, type Scope } from '#platform/scope.ts'
import { formatMoment } from '#ui/format.ts'
import { calls, cases } from '../schema.ts'
import { writeToFounders } from '../screening/founders.ts'
import { lockCase } from '../screening/reach.ts'
import { after } from '../states.ts'
import { startupOf } from './applicant.ts'
import { uploadsOf } from './queries.ts'
import { submissionDeadline } from './rules.ts'

/** An upload that began before the closing may still be on its way; nothing expires under it. */
const GRACE_MS = 60 * 60 * 1000

/** When a draft that was never sent counts as expired. */
export const expiresAt = (deadline: Date): Date => new Date(deadline.getTime() + GRACE_MS)

const letter = bilingual(
  ({ name, call, closed, href }: { name: string; call: string; closed: string; href: string }) => ({
    subject: `Bản nháp cho đợt “${call}” đã hết hạn nộp`,
    text: `Kính gửi ${name},\n\nĐợt “${call}” đã đóng lúc ${closed} (giờ Việt Nam) mà bản nháp của bạn chưa được nộp, nên hồ sơ này không được xét.\n\nNội dung bạn soạn vẫn được giữ. Khi có đợt dùng cùng biểu mẫu, hãy chọn “Dùng lại nội dung của hồ sơ trước” để không phải gõ lại:\n\n${href}\n`,
  }),
  ({ name, call, closed, href }) => ({
    subject: `Your draft for “${call}” can no longer be submitted`,
    text: `Dear ${name},\n\nThe call “${call}” closed at ${closed} (Vietnam time) before your draft was submitted, so it will not be considered.\n\nWhat you wrote is kept. When a call with the same form opens, choose “Take over the answers of an earlier case”:\n\n${href}\n`,
  }),
)

/** Ends the drafts whose call has closed, and tells those who wrote them, once. */
export async function expireDrafts(scope: Scope): Promise<void> {
  const due = await scope.db
    .select({ id: cases.id })
    .from(cases)
    .innerJoin(calls, eq(calls.id, cases.callId))
    .where(
      and(eq(cases.state, 'draft'), lt(calls.closesAt, new Date(scope.now.getTime() - GRACE_MS))),
    )
    .orderBy(asc(cases.createdAt))
  for (const { id } of due) await expire(scope, id)
}

const expire = (scope: Scope, id: string): Promise<void> =>
  inTransaction(scope, async (inside) => {
    const kase = await lockCase(inside, id)
    const to = kase && after(kase.state, 'expire')
    if (!kase || !to) return
    const call = only(await inside.db.select().from(calls).where(eq(calls.id, kase.callId)))
    // The call may have been extended, or a late upload may hold the door a little longer.
    const deadline = submissionDeadline(call.closesAt, await uploadsOf(inside, id))
    if (scope.now <= expiresAt(deadline)) return
    await inside.db
      .update(cases)
      .set({ state: to, endedAt: scope.now, version: kase.version + 1 })
      .where(eq(cases.id, id))
    await scope.ledger.append(inside, {
      act: 'support.case-expired',
      subject: { type: 'case', id, label: call.title.vi },
      startupId: startupOf(kase, call),
      facts: { callId: call.id },
    })
    await writeToFounders(inside, kase, ({ locale, name, href }) =>
      letter[locale]({
        name,
        href,
        call: call.title[locale],
        closed: formatMoment(call.closesAt, locale),
      }),
    )
  })

/** Every ten minutes: a founder who looks in after the closing finds the truth. */
export const timetable: readonly Timetable<Scope>[] = [
  { queue: 'support.draft-expiry', cron: '*/10 * * * *', handle: expireDrafts },
]
