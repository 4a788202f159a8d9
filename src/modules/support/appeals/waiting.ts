import { link } from '#platform/http/paths.ts'
import { holds, type SignedScope } from '#platform/scope.ts'
import type { Waiting } from '#platform/waiting.ts'
import { partIn } from './parts.ts'
import { paths } from './paths.ts'
import { listOpenAppeals } from './queries.ts'

const words = {
  take: (number: string) => ({
    vi: `Nhận giải quyết khiếu nại ${number}`,
    en: `Take on appeal ${number}`,
  }),
  answer: (number: string) => ({
    vi: `Trả lời khiếu nại ${number}`,
    en: `Answer appeal ${number}`,
  }),
}

const group = { vi: 'Giải quyết khiếu nại', en: 'Handle appeals' }

/** Appeals that the person handles, and those without a handler in which they had no part. */
export async function appealsToHandle(scope: SignedScope): Promise<Waiting[]> {
  const role = holds(scope.actor, 'leader') ? 'leader' : 'officer'
  const found: Waiting[] = []
  for (const { appeal, kase } of await listOpenAppeals(scope)) {
    const mine = appeal.handlerId === scope.actor.id
    if (appeal.handlerId && !mine) continue
    if (!mine && (await partIn(scope, kase))) continue
    found.push({
      title: mine ? words.answer(appeal.number) : words.take(appeal.number),
      href: link(paths.appeal, { id: appeal.id }),
      role,
      since: appeal.filedAt,
      group,
      ...(appeal.dueOn ? { due: appeal.dueOn } : {}),
    })
  }
  return found
}
