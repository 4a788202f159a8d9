import { Hono } from 'hono'
import { cached } from '#platform/http/cached.ts'
import type { Env } from '#platform/http/env.ts'
import { anyone } from '#platform/http/gates.ts'
import { page } from '#platform/http/page.ts'
import { readQuery } from '#platform/http/query.ts'
import { resultsQuery } from './forms.ts'
import { ResultsPage } from './pages/ResultsPage.tsx'
import { paths } from './paths.ts'
import { listResults, RESULTS_PAGE, resultChoices, tallyResults } from './queries.ts'

export const routes = new Hono<Env>()

routes.get(paths.results, anyone, cached, async (c) => {
  const { scope } = c.var
  const { nam: year, 'chuong-trinh': programme, trang } = readQuery(c, resultsQuery)
  const filter = { year, programme }
  const [rows, tally, choices] = await Promise.all([
    listResults(scope, filter, trang),
    tallyResults(scope, filter),
    resultChoices(scope),
  ])
  return page(
    c,
    <ResultsPage
      rows={rows}
      tally={tally}
      filter={filter}
      {...choices}
      page={trang}
      pages={Math.ceil(tally.listed / RESULTS_PAGE)}
    />,
  )
})
