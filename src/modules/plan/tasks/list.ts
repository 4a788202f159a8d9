import { and, desc, eq, ne } from 'drizzle-orm'
import { cityInstant } from '#platform/clock.ts'
import type { PublicList } from '#platform/lists.ts'
import { currentPlan } from '../queries.ts'
import { messages } from './messages.ts'
import { paths, workAddress } from './paths.ts'
import { milestones, taskYears } from './schema.ts'

const DAY_MS = 24 * 60 * 60 * 1000
const YEAR = 'nam'
const ownName = (text: string) => ({ vi: text, en: text })

/** The milestones of the current plan, each on its day. Who drops one says why on the board; here it is gone. */
export const milestoneList: PublicList = {
  code: 'milestones',
  path: paths.board,
  title: { vi: messages.vi.listTitle, en: messages.en.listTitle },
  calendar: true,
  filters: [YEAR],
  async items(scope, { limit, since, filters }) {
    const plan = await currentPlan(scope)
    const year = filters?.get(YEAR)
    if (!plan || (year && !/^\d{4}$/.test(year))) return []
    const rows = await scope.db
      .select({ milestone: milestones, work: taskYears })
      .from(milestones)
      .innerJoin(taskYears, eq(taskYears.id, milestones.taskYearId))
      .where(
        and(
          eq(taskYears.planCode, plan.code),
          eq(taskYears.planned, true),
          ne(milestones.state, 'dropped'),
          year ? eq(taskYears.year, Number(year)) : undefined,
        ),
      )
      .orderBy(desc(milestones.addedAt), desc(milestones.id))
      .limit(limit)
    const named = new Map(plan.tasks.map(({ code, name }) => [code, name]))
    const items = rows.map(({ milestone, work }) => {
      const { id, title, dueOn, metOn, addedAt } = milestone
      const startsAt = cityInstant(dueOn, '00:00')
      const met = metOn ? cityInstant(metOn, '00:00') : addedAt
      const name = named.get(work.taskCode) ?? (work.ownTitle ? ownName(work.ownTitle) : undefined)
      return {
        id,
        path: workAddress(work, true),
        title: { vi: title, en: null },
        summary: name ?? ownName(work.taskCode),
        publishedAt: addedAt,
        changedAt: met > addedAt ? met : addedAt,
        happens: { startsAt, endsAt: new Date(startsAt.getTime() + DAY_MS), place: null },
      }
    })
    return since
      ? items.filter(({ publishedAt, changedAt }) => publishedAt > since || changedAt > since)
      : items
  },
}
