import { cityInstant } from '#platform/clock.ts'
import { link } from '#platform/http/paths.ts'
import { holds, type SignedScope } from '#platform/scope.ts'
import type { Waiting } from '#platform/waiting.ts'
import { isAwaitingConsent } from './brought/consent.ts'
import { countWaiting } from './desk/queries.ts'
import { paths } from './paths.ts'
import { listOwnWork, listWaiting } from './proposals/queries.ts'
import { keepsEntries } from './reach.ts'

const groups = {
  decide: { vi: 'Duyệt đề nghị đăng thông tin', en: 'Decide on proposed entries' },
  confirm: { vi: 'Xác nhận lại thông tin', en: 'Confirm entries again' },
  answer: { vi: 'Trả lời báo sai', en: 'Answer reported faults' },
  correct: { vi: 'Sửa thông tin bị trả lại', en: 'Correct entries that came back' },
  consent: { vi: 'Trả lời về hồ sơ của bạn', en: 'Answer about your profile' },
}

/** What of the portal's entries waits for the person: as an editor, and as one whose entries they are. */
export async function entriesWaiting(scope: SignedScope): Promise<Waiting[]> {
  return [...(keepsEntries(scope.actor) ? await editorsWork(scope) : []), ...(await ownWork(scope))]
}

async function editorsWork(scope: SignedScope): Promise<Waiting[]> {
  const role = holds(scope.actor, 'editor') ? 'editor' : 'officer'
  const { rows } = await listWaiting(scope, 1)
  const { faults, stale } = await countWaiting(scope)
  const lines: Waiting[] = rows.map(({ proposal }) => ({
    title: {
      vi: `Duyệt: ${proposal.content.title.vi}`,
      en: `Decide: ${proposal.content.title.vi}`,
    },
    href: link(paths.proposal, { id: proposal.id }),
    role,
    since: proposal.proposedAt,
    group: groups.decide,
  }))
  if (faults.total > 0)
    lines.push({
      title: {
        vi: `${faults.total} báo sai của người đọc`,
        en: `${faults.total} faults that readers reported`,
      },
      href: paths.faults,
      role,
      since: faults.since ? new Date(faults.since) : scope.now,
      group: groups.answer,
      count: faults.total,
    })
  if (stale.total > 0)
    lines.push({
      title: {
        vi: `${stale.total} mục cần xác nhận lại`,
        en: `${stale.total} entries to be confirmed`,
      },
      href: paths.desk,
      role,
      since: stale.since ? cityInstant(stale.since, '00:00') : scope.now,
      group: groups.confirm,
      count: stale.total,
    })
  return lines
}

/** One's own entries that came back, that wait for one's consent, or that nobody has confirmed for too long. */
async function ownWork(scope: SignedScope): Promise<Waiting[]> {
  return (await listOwnWork(scope)).map(({ entry, proposal }): Waiting => {
    const role =
      scope.actor.grants.find(({ organisationId }) => organisationId === entry.organisationId)
        ?.role ?? 'founder'
    const line = { href: link(paths.ownEntry, { id: entry.id }), role }
    if (proposal?.state === 'returned')
      return {
        ...line,
        title: {
          vi: `Sửa rồi gửi lại: ${proposal.content.title.vi}`,
          en: `Correct and send again: ${proposal.content.title.vi}`,
        },
        since: proposal.decidedAt ?? proposal.proposedAt,
        group: groups.correct,
      }
    if (isAwaitingConsent(entry))
      return {
        ...line,
        title: {
          vi: `Đồng ý công khai hoặc xóa: ${entry.title.vi}`,
          en: `Consent to be shown, or delete: ${entry.title.vi}`,
        },
        since: entry.createdAt,
        group: groups.consent,
      }
    return {
      ...line,
      title: {
        vi: `Xác nhận còn đúng: ${entry.title.vi}`,
        en: `Confirm as still right: ${entry.title.vi}`,
      },
      since: cityInstant(entry.staleOn ?? scope.today, '00:00'),
      group: groups.confirm,
    }
  })
}
