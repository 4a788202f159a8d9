import { ID, link, SLUG } from '#platform/http/paths.ts'
import { paths as annualPaths } from '../annual/paths.ts'

/** A task's code as official documents count: `I.3`, `N1`. */
const CODE = '[A-Za-z0-9]+(?:[.][A-Za-z0-9]+)*'
const work = `/ban-lam-viec/nhiem-vu/:id{${ID}}` as const
const milestone = `${work}/cot-moc/:milestone{${ID}}` as const

export const paths = {
  board: '/ke-hoach/nhiem-vu',
  task: `/ke-hoach/nhiem-vu/:code{${CODE}}`,
  taskOfPlan: `/ke-hoach/ban/:plan{${SLUG}}/nhiem-vu/:code{${CODE}}`,
  desk: '/ban-lam-viec/nhiem-vu',
  work,
  state: `${work}/tinh-trang`,
  milestones: `${work}/cot-moc`,
  meeting: `${milestone}/dat`,
  dropping: `${milestone}/bo`,
  reopening: `${milestone}/mo-lai`,
  evidence: `${milestone}/minh-chung`,
  comments: `${work}/trao-doi`,
} as const

/** The address of a task: short for the current plan, under its plan's name for any other. */
export const taskAddress = (plan: string, code: string, current: boolean): string =>
  current ? link(paths.task, { code }) : link(paths.taskOfPlan, { plan, code })

/** What tells where a year's work is read of. */
export type WorkPlace = {
  planCode: string
  ownTitle: string | null
  taskCode: string
  year: number
}

/** Where the public reads of a year's work: on its task, or on the annual plan that alone asks for it. */
export const workAddress = (
  { planCode, ownTitle, taskCode, year }: WorkPlace,
  current: boolean,
): string =>
  ownTitle === null
    ? taskAddress(planCode, taskCode, current)
    : link(annualPaths.year, { year: String(year) })
