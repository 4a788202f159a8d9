import type { Text } from '#platform/locale.ts'
import type { Waiting } from '#platform/waiting.ts'

/** Days before a due day on which the desk says that it is near. */
const NEAR_DAYS = 3

export type DueSign = 'overdue' | 'near' | null

export type WaitingGroup = {
  /** What is to be done; none where nobody named it, and the role stands for it. */
  title: Text | undefined
  role: string
  /** The longest waiting first. */
  rows: Waiting[]
  /** Things, not lines: one line may stand for many. */
  count: number
  overdue: number
}

/** What waits, like with like; the group with the longest waiting line comes first. */
export function groupWaiting(waiting: readonly Waiting[], today: string): WaitingGroup[] {
  const oldestFirst = waiting.toSorted((a, b) => a.since.getTime() - b.since.getTime())
  // A map keeps the order in which its keys came: the oldest line of each decides.
  const groups = Map.groupBy(oldestFirst, ({ role, group }) => `${role} ${group?.vi ?? ''}`)
  return [...groups.values()].flatMap((rows) => {
    const [first] = rows
    if (!first) return []
    return {
      title: first.group,
      role: first.role,
      rows,
      count: total(rows),
      overdue: total(rows.filter(({ due }) => dueSign(due, today) === 'overdue')),
    }
  })
}

export const total = (rows: readonly Waiting[]): number =>
  rows.reduce((sum, { count = 1 }) => sum + count, 0)

/** Whether a due day has passed or is near; the day itself still counts. */
export function dueSign(due: string | undefined, today: string): DueSign {
  if (!due) return null
  if (due < today) return 'overdue'
  const days = Temporal.PlainDate.from(today).until(Temporal.PlainDate.from(due)).days
  return days <= NEAR_DAYS ? 'near' : null
}
