import type { Dataset } from '../dataset.ts'
import { agencies } from './agencies.ts'
import { evidence } from './evidence.ts'
import { goals } from './goals.ts'
import { indicators } from './indicators.ts'
import { milestones } from './milestones.ts'
import { money } from './money.ts'
import { reports } from './reports.ts'
import { workByYear } from './task-years.ts'
import { tasks } from './tasks.ts'
import { values } from './values.ts'

/** Everything of a plan that may be taken away, in the order of its own page. */
export const datasets: readonly Dataset[] = [
  goals,
  indicators,
  values,
  evidence,
  tasks,
  workByYear,
  milestones,
  agencies,
  money,
  reports,
]

export const findDataset = (code: string): Dataset | undefined =>
  datasets.find((one) => one.code === code)
