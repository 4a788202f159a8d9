import { Hono } from 'hono'
import { role } from '#modules/identity/index.ts'
import { exportAnswer } from '#platform/export/answer.ts'
import { type Env, signedScope } from '#platform/http/env.ts'
import { checkForm, type Raw, readPosted } from '#platform/http/form.ts'
import { link } from '#platform/http/paths.ts'
import { orNotFound } from '#platform/outcome.ts'
import { holds } from '#platform/scope.ts'
import { proposed } from '../figures.ts'
import { fieldOf, pressed } from '../forms.ts'
import { paths as reportPaths } from '../paths.ts'
import { prefilled } from '../prefill.ts'
import { findReport, type ReportOnPeriod } from '../queries.ts'
import { showReport } from '../show.tsx'
import { periodNames } from '../windows.ts'
import { messages } from './messages.ts'
import { paths } from './paths.ts'
import { readSheet, type SheetRow } from './reading.ts'
import { faultsOf } from './rules.ts'

export const routes = new Hono<Env>()
const agency = role('agency')

routes.get(paths.template, agency, async (c) => {
  const scope = signedScope(c)
  const found = orNotFound(await findReport(scope, c.req.param('id')))
  orNotFound(mineOnly(scope.actor, found))
  const { figures } = await prefilled(scope, found)
  const t = messages[scope.locale]
  const rows = figures.flatMap((figure) => {
    const offer = proposed(figure)
    return offer === null ? [] : [{ ...figure, offer }]
  })
  async function* pages() {
    yield rows
  }
  return exportAnswer({
    format: 'xlsx',
    name: t.templateName(periodNames[scope.locale](found.period)).replaceAll('/', '-'),
    sheet: t.sheet,
    columns: [
      { kind: 'text', title: t.columns.code, value: ({ code }) => code },
      { kind: 'text', title: t.columns.name, value: ({ name }) => name[scope.locale] },
      { kind: 'text', title: t.columns.unit, value: ({ unit }) => unit[scope.locale] },
      { kind: 'number', title: t.columns.prefilled, value: ({ offer }) => offer },
      { kind: 'number', title: t.columns.stated, value: ({ offer }) => offer },
      { kind: 'text', title: t.columns.explanation, value: () => null },
    ],
    pages: pages(),
  })
})

/** Shows the form again with the figures of the file in it, beside what was typed; or what is wrong with the file. */
routes.post(paths.filling, agency, async (c) => {
  const scope = signedScope(c)
  const id = c.req.param('id')
  const found = orNotFound(await findReport(scope, id))
  orNotFound(mineOnly(scope.actor, found))
  const { raw, files } = await readPosted(c)
  const { key: formKey, version, raw: typed } = checkForm(raw, pressed)
  const action = link(reportPaths.report, { id })
  const sent = { action, raw: typed, formKey, version }
  const file = files.get('file')?.at(0)
  const read = file ? await readSheet(file) : ({ ok: false, problem: 'no-file' } as const)
  if (!read.ok)
    return showReport(c, id, { sent, upload: { refusal: read.problem, faults: [], filled: 0 } })
  const { figures } = await prefilled(scope, found)
  const faults = faultsOf(read.value, figures)
  const { rows } = read.value
  return showReport(c, id, {
    sent: faults.length > 0 ? sent : { ...sent, raw: { ...typed, ...figuresOf(rows) } },
    upload: { refusal: null, faults, filled: faults.length > 0 ? 0 : rows.length },
  })
})

const mineOnly = (actor: Parameters<typeof holds>[0], { report }: ReportOnPeriod) =>
  holds(actor, 'agency', report.reporterId) ? report : undefined

const figuresOf = (rows: readonly SheetRow[]): Raw =>
  Object.fromEntries(
    rows.flatMap(({ code, stated, explanation }) => [
      [fieldOf('stated', code), String(stated ?? '')],
      [fieldOf('explanation', code), explanation],
    ]),
  )
