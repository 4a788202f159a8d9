import { link } from '#platform/http/paths.ts'
import type { Text } from '#platform/locale.ts'
import type { Scope } from '#platform/scope.ts'
import { newestPlans } from '../queries.ts'
import type { Dataset } from './dataset.ts'
import { datasets } from './datasets/all.ts'
import { type Format, formats } from './files.ts'
import { paths } from './paths.ts'
import { responsibleFor } from './publisher.ts'

/** A dataset of a plan as a catalogue lists it; addresses are paths of this installation. */
export type DescribedDataset = {
  title: Text
  summary: Text
  moves: Dataset['moves']
  publisher: Text
  contact: Text
  /** The days the plan is about. */
  from: string
  until: string
  page: string
  schema: string
  files: { format: Format; path: string }[]
  /** The page of all data of the plan: the same for its datasets. */
  plan: string
}

const of = (plan: Text, title: Text): Text => ({
  vi: `${title.vi}. ${plan.vi}`,
  en: `${title.en}. ${plan.en}`,
})

/** The datasets of every plan that is loaded. */
export async function describedDatasets(scope: Scope): Promise<DescribedDataset[]> {
  const plans = await newestPlans(scope)
  return plans.flatMap((plan) =>
    datasets.map(({ code, title, summary, moves }) => ({
      title: of(plan.title, title),
      summary,
      moves,
      ...responsibleFor(plan, scope.today),
      page: link(paths.dataset, { plan: plan.code, dataset: code }),
      schema: link(paths.schema, { plan: plan.code, dataset: code }),
      files: formats.map((format) => ({
        format,
        path: link(paths.file, { plan: plan.code, file: `${code}.${format}` }),
      })),
      plan: link(paths.datasets, { plan: plan.code }),
    })),
  )
}
