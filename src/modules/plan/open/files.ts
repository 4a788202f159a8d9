import { download, exportAnswer } from '#platform/export/answer.ts'
import type { ExportColumn } from '#platform/export/columns.ts'
import { link } from '#platform/http/paths.ts'
import type { Scope } from '#platform/scope.ts'
import type { PlanFile } from '../file/index.ts'
import type { Dataset, Field, Kind, Line } from './dataset.ts'
import { paths } from './paths.ts'
import { termsOf } from './terms.ts'

export const formats = ['csv', 'json'] as const
export type Format = (typeof formats)[number]

const columnKinds: Partial<Record<Kind, 'number' | 'day'>> = {
  number: 'number',
  integer: 'number',
  day: 'day',
}

/** A column of the CSV; its title is the name of the field, the same for every reader. */
function columnOf({ name, kind }: Field): ExportColumn<Line> {
  const as = columnKinds[kind]
  if (as === 'number')
    return { title: name, kind: as, value: (line) => line[name] as number | null }
  return {
    title: name,
    kind: as ?? 'text',
    value: (line) => (line[name] == null ? null : String(line[name])),
  }
}

export function datasetFile(
  scope: Scope,
  plan: PlanFile,
  dataset: Dataset,
  format: Format,
): Response {
  const pages = dataset.lines(scope, plan)
  const name = `${plan.code}-${dataset.code}`
  const answer =
    format === 'csv'
      ? exportAnswer({
          format,
          name,
          sheet: dataset.code,
          columns: dataset.fields.map(columnOf),
          pages,
        })
      : download(
          jsonOf(headOf(scope, plan, dataset), pages),
          `${name}.json`,
          'application/json; charset=utf-8',
        )
  // Public for everybody, and good for some minutes.
  answer.headers.set('cache-control', 'public, max-age=300')
  return answer
}

const headOf = (scope: Scope, { code }: PlanFile, dataset: Dataset) => ({
  dataset: dataset.code,
  plan: code,
  schema: scope.origin + link(paths.schema, { plan: code, dataset: dataset.code }),
  generatedAt: scope.now.toISOString(),
  licence: termsOf(scope),
})

const encoder = new TextEncoder()

/** All rows under their head, written as they are read. */
async function* jsonOf(
  head: object,
  pages: AsyncIterable<readonly Line[]>,
): AsyncGenerator<Uint8Array, void, undefined> {
  yield encoder.encode(`${JSON.stringify(head).slice(0, -1)},"rows":[`)
  let before = '\n'
  for await (const page of pages)
    for (const line of page) {
      yield encoder.encode(before + JSON.stringify(line))
      before = ',\n'
    }
  yield encoder.encode('\n]}\n')
}
