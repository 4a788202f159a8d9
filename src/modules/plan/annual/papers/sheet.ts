import { exportAnswer } from '#platform/export/answer.ts'
import type { ExportColumn } from '#platform/export/columns.ts'
import type { Scope } from '#platform/scope.ts'
import { amountFrom, type Share, totalOf } from '../activity/estimate.ts'
import { namesIn } from '../activity/names.ts'
import { type LineWithMoney, linesWithMoney } from '../lines/queries.ts'
import { messages } from '../messages.ts'
import type { Cycle } from '../reach.ts'
import { columnTitles } from './sheet-messages.ts'

/** The lines of an annual plan as a spreadsheet: who, when, and the money of every stage, the approved one by source. */
export async function sheetOf(scope: Scope, { annual, reach }: Cycle): Promise<Response> {
  const { locale } = scope
  const names = namesIn(reach.plan, locale)
  const titles = columnTitles[locale]
  const words = messages[locale]
  const lines = await linesWithMoney(scope, annual.id)
  const asking = (id: string) => reach.bodies.get(id)?.name[locale] ?? '–'
  const approved = ({ line, allocated }: LineWithMoney): Share[] | null =>
    line.taskYearId ? allocated : null
  const columns: ExportColumn<LineWithMoney>[] = [
    { title: titles.number, kind: 'number', width: 6, value: ({ line }) => line.number },
    { title: titles.name, kind: 'text', width: 40, value: ({ line }) => line.name },
    { title: titles.state, kind: 'text', value: ({ line }) => words.lineState[line.state] },
    {
      title: titles.who,
      kind: 'text',
      value: ({ origins }) =>
        [...new Set(origins.map(({ proposal }) => asking(proposal.agencyId)))].join('; '),
    },
    { title: titles.lead, kind: 'text', value: ({ line }) => names.agency(line.lead) },
    {
      title: titles.coordinators,
      kind: 'text',
      value: ({ line }) => line.coordinators.map(names.agency).join('; '),
    },
    { title: titles.startsOn, kind: 'day', value: ({ line }) => line.startsOn },
    { title: titles.endsOn, kind: 'day', value: ({ line }) => line.endsOn },
    { title: titles.task, kind: 'text', width: 10, value: ({ line }) => line.taskCode },
    { title: words.asked, kind: 'number', value: ({ asked }) => totalOf(asked) },
    { title: words.composed, kind: 'number', value: ({ composed }) => totalOf(composed) },
    {
      title: words.appraised,
      kind: 'number',
      value: ({ appraised }) => appraised && totalOf(appraised),
    },
    {
      title: words.approved,
      kind: 'number',
      value: (line) => {
        const shares = approved(line)
        return shares && totalOf(shares)
      },
    },
    ...reach.plan.sources.map(
      ({ code, name }): ExportColumn<LineWithMoney> => ({
        title: `${words.approved}: ${name[locale]}`,
        kind: 'number',
        value: (line) => {
          const shares = approved(line)
          return shares && amountFrom(shares, code)
        },
      }),
    ),
    { title: titles.cutReason, kind: 'text', value: ({ line }) => line.cutReason },
  ]
  return exportAnswer({
    format: 'xlsx',
    name: titles.file(annual.year),
    sheet: titles.file(annual.year),
    columns,
    pages: onePage(lines),
  })
}

async function* onePage<Row>(rows: readonly Row[]) {
  yield rows
}
