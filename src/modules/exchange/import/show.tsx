import type { Context } from 'hono'
import { z } from 'zod'
import { listTopics } from '#modules/content/index.ts'
import { type Env, signedScope } from '#platform/http/env.ts'
import { page } from '#platform/http/page.ts'
import { pageQuery, readQuery } from '#platform/http/query.ts'
import { filter } from '#platform/http/query-fields.ts'
import type { SentForm } from '#platform/http/sent.ts'
import { newId } from '#platform/ids.ts'
import { orNotFound } from '#platform/outcome.ts'
import { ImportPage } from './pages/ImportPage.tsx'
import { ImportsPage } from './pages/ImportsPage.tsx'
import {
  categoriesOf,
  filesOf,
  findImport,
  listImports,
  listRows,
  redirectsOf,
  tallyOf,
} from './queries.ts'
import { judgements, results } from './states.ts'
import type { ImportRefusal } from './steps.ts'

export type After = { sent?: SentForm; problem?: ImportRefusal; fileProblem?: string }

const importQuery = z.object({
  loai: filter(z.enum(judgements)),
  'ket-qua': filter(z.enum(results)),
  xong: filter(z.string().max(20)),
  ...pageQuery.shape,
})

const statusOf = ({ sent, problem, fileProblem }: After) =>
  problem ? 409 : sent?.problems || fileProblem ? 422 : 200

export async function showList(c: Context<Env>, sent?: SentForm) {
  const rows = await listImports(signedScope(c))
  const status = sent?.problems ? 422 : 200
  return page(c, <ImportsPage rows={rows} formKey={newId()} sent={sent} />, status)
}

/** A move as it stands, with what came back of a form. */
export async function showImport(c: Context<Env>, id: string, after: After = {}) {
  const scope = signedScope(c)
  const query = readQuery(c, importQuery)
  const { loai: judgement, 'ket-qua': result, page: number } = query
  const one = orNotFound(await findImport(scope, id))
  const files = await filesOf(scope, id)
  const preview = one.state === 'preview'
  const status = statusOf(after)
  return page(
    c,
    <ImportPage
      one={one}
      files={files}
      tally={await tallyOf(scope, id)}
      rows={await listRows(scope, id, { judgement, result, page: number })}
      topics={preview ? await listTopics(scope) : []}
      categories={preview ? await categoriesOf(scope, one) : []}
      columns={[...new Set(files.flatMap(({ columns }) => columns))]}
      redirects={await redirectsOf(scope, id)}
      filter={{ judgement, result, page: number }}
      formKey={newId}
      done={status === 200 ? query.xong : undefined}
      {...after}
    />,
    status,
  )
}
