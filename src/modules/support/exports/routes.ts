import { type Context, Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { z } from 'zod'
import { role } from '#modules/identity/index.ts'
import { type ExportFormat, exportAnswer } from '#platform/export/answer.ts'
import { type Env, signedScope } from '#platform/http/env.ts'
import { readForm } from '#platform/http/form.ts'
import { newId } from '#platform/ids.ts'
import type { SignedScope } from '#platform/scope.ts'
import { countCases, queued } from '../screening/queries.ts'
import type { acts } from './acts.ts'
import { awardColumns, awardPages, countAwards } from './awards.ts'
import { caseColumns, casePages } from './cases.ts'
import { exportForm } from './forms.ts'
import { messages } from './messages.ts'
import { paths } from './paths.ts'

export const routes = new Hono<Env>()
const officer = role('officer')

routes.post(paths.cases, officer, async (c) => {
  const scope = signedScope(c)
  const { dot: callId, 'trang-thai': state, format } = await wanted(c)
  const filter = { callId, states: state && [state] }
  const rows = await countCases(scope, queued(scope, filter))
  await note(scope, 'support.cases-exported', { rows, format })
  const name = messages[scope.locale].caseFile
  return exportAnswer({
    format,
    name: `${name} ${scope.today}`,
    sheet: name,
    columns: caseColumns(scope.locale),
    pages: casePages(scope, filter),
  })
})

routes.post(paths.awards, officer, async (c) => {
  const scope = signedScope(c)
  const { format } = await wanted(c)
  await note(scope, 'support.awards-exported', { rows: await countAwards(scope), format })
  const name = messages[scope.locale].awardFile
  return exportAnswer({
    format,
    name: `${name} ${scope.today}`,
    sheet: name,
    columns: awardColumns(scope.locale),
    pages: awardPages(scope),
  })
})

/** The buttons name the file and the page its filters: anything else is no form of ours. */
async function wanted(c: Context<Env>): Promise<z.infer<typeof exportForm>> {
  const form = await readForm(c, exportForm)
  if (!form.ok) throw new HTTPException(400, { message: 'bad-query' })
  return form.value
}

/** What leaves the house is written down before it leaves: who, how many rows, in which file. */
const note = (
  scope: SignedScope,
  act: keyof typeof acts,
  { rows, format }: { rows: number; format: ExportFormat },
) =>
  scope.db.transaction((tx) =>
    scope.ledger.append(
      { ...scope, db: tx },
      {
        act,
        subject: { type: 'export', id: newId(), label: messages.vi.title },
        facts: { rows, format },
      },
    ),
  )
