import { Hono } from 'hono'
import { role } from '#modules/identity/index.ts'
import { exportAnswer, exportFormats } from '#platform/export/answer.ts'
import { type Env, signedScope } from '#platform/http/env.ts'
import { page } from '#platform/http/page.ts'
import { orNotFound } from '#platform/outcome.ts'
import { bodyOf, nothingAround } from './body.ts'
import { showEntryRow } from './entries/show.tsx'
import { RowPage } from './pages/RowPage.tsx'
import { paths } from './paths.ts'
import { albumOf } from './pictures.ts'
import { findImport, findRow } from './queries.ts'
import { moverRoles } from './reach.ts'
import { reportColumns, reportPages } from './report.ts'
import { judge } from './rules.ts'
import { readTextOf } from './texts.ts'
import { workMessages } from './work-messages.ts'

export const rowRoutes = new Hono<Env>()
const mover = role(...moverRoles)

rowRoutes.get(paths.row, mover, async (c) => {
  const scope = signedScope(c)
  const { id, row: rowId } = c.req.param()
  const one = orNotFound(await findImport(scope, id))
  const row = orNotFound(await findRow(scope, id, rowId))
  const kind = row.entry?.kind ?? one.choices.kind
  if (kind && row.source.kind === 'row') return showEntryRow(c, one, kind, row)
  const { item, cleaned, plain } = readTextOf(one, row)
  const { standing } = await albumOf(scope, id)
  const { summary } = judge(item, cleaned, { now: scope.now, plain, has: standing })
  return page(
    c,
    <RowPage
      row={row}
      move={one.title}
      author={item.author}
      categories={item.categories.map(({ name }) => name)}
      address={item.address}
      summary={summary}
      body={bodyOf(cleaned.html, nothingAround)}
    />,
  )
})

for (const format of exportFormats)
  rowRoutes.get(format === 'xlsx' ? paths.reportXlsx : paths.reportCsv, mover, async (c) => {
    const scope = signedScope(c)
    const one = orNotFound(await findImport(scope, c.req.param('id')))
    const { sheet } = workMessages[scope.locale].report
    return exportAnswer({
      format,
      name: one.title,
      sheet,
      columns: reportColumns(scope, one.choices),
      pages: reportPages(scope, one),
    })
  })
