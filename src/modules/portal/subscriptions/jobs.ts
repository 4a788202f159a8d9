import type { JobHandler, Timetable } from '#platform/jobs.ts'
import type { PublicList } from '#platform/lists.ts'
import type { Locale } from '#platform/locale.ts'
import type { Scope } from '#platform/scope.ts'
import { askToFollow, askToManage } from './asking.ts'
import { BATCH_QUEUE, LETTER_QUEUE, runBatch, startDigests, writeLetter } from './digest/running.ts'
import { nameFollowed, readFollowable } from './followable.ts'
import { forgetEnded } from './forgetting.ts'
import { type Rhythm, rhythms } from './rules.ts'

/** Whatever is known of an address is looked at here and not while its asker waits: the answer takes as long for every address. */
export const ASKED_QUEUE = 'portal.following-asked'
export const OWN_QUEUE = 'portal.followed-asked'

export const subscriptionJobs = (lists: readonly PublicList[]): readonly JobHandler<Scope>[] => [
  {
    queue: ASKED_QUEUE,
    async handle(scope, { email, rhythm, source, query, locale }) {
      const what = readFollowable(lists, String(source), String(query))
      const inLanguage = { ...scope, locale: localeOf(locale) }
      const named = what && (await nameFollowed(inLanguage, lists, what))
      if (!what || !named) return
      const wish = { ...what, email: String(email), rhythm: rhythmOf(rhythm), name: named.name }
      await askToFollow(inLanguage, wish)
    },
  },
  {
    queue: OWN_QUEUE,
    handle: (scope, { email, locale }) =>
      askToManage({ ...scope, locale: localeOf(locale) }, String(email)),
  },
  { queue: BATCH_QUEUE, handle: (scope, { after }) => runBatch(scope, lists, String(after ?? '')) },
  {
    queue: LETTER_QUEUE,
    handle: (scope, { subscriberId }) => writeLetter(scope, lists, String(subscriberId)),
  },
]

export const subscriptionTimetable: readonly Timetable<Scope>[] = [
  // Half an hour after the cut, when whatever was being written then is written.
  { queue: 'portal.digests', cron: '30 6 * * *', handle: startDigests },
  { queue: 'portal.followers-expiry', cron: '10 3 * * *', handle: forgetEnded },
]

const localeOf = (given: unknown): Locale => (given === 'en' ? 'en' : 'vi')
const rhythmOf = (given: unknown): Rhythm => rhythms.find((each) => each === given) ?? 'weekly'
