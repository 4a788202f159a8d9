import { readFile } from 'node:fs/promises'
import { organisationsByCode } from '#modules/organisations/index.ts'
import { loadPlanText } from '#modules/plan/index.ts'
import { openPeriods } from '#modules/plan/reports/opening.ts'
import { findReport, listOwnReports } from '#modules/plan/reports/queries.ts'
import type { Frequency } from '#modules/plan/reports/windows.ts'
import { newId } from '#platform/ids.ts'
import type { Actor } from '#platform/scope.ts'
import type { TestApp } from '#test/app.ts'
import { anAgent, loadPlan } from './tasks.ts'

const DESK = '/ban-lam-viec/bao-cao'

/** Reports are owed by agencies of the plan in the repository, as if it still ran. */
export async function aReportingCity(app: TestApp, codes: readonly string[]) {
  const decided = await readFile('plans/hai-phong-2017-2020.yaml', 'utf8')
  const text = decided.replace('  until: 2020-12-31', '  until: 2030-12-31')
  const loaded = await loadPlanText(app.scopeFor(), text)
  if (!loaded.ok) throw new Error(loaded.faults.map(({ path }) => path).join(', '))
  const found = await organisationsByCode(app.scopeFor(), codes)
  const officer = await app.person('Cán bộ tổng hợp', [{ role: 'officer' }])
  const agencies = new Map<string, { id: string; actor: Actor }>()
  for (const code of codes) {
    const id = found.get(code)?.id
    if (!id) throw new Error(`no agency ${code}`)
    const actor = await app.person(`Người báo cáo ${code}`, [
      { role: 'agency', organisationId: id },
    ])
    agencies.set(code, { id, actor })
  }
  const agency = (code: string) => {
    const one = agencies.get(code)
    if (!one) throw new Error(`no agency ${code}`)
    return one
  }
  await openPeriods(app.scopeFor())

  const reportOf = async (code: string, frequency: Frequency, number: number) => {
    const scope = app.scopeFor(agency(code).actor)
    const rows = await listOwnReports(scope)
    const row = rows.find(
      ({ period }) => period.frequency === frequency && period.number === number,
    )
    const report = row && (await findReport(scope, row.report.id))
    if (!report) throw new Error(`no report of ${code} on ${frequency} ${number}`)
    return report
  }
  return {
    officer,
    agency,
    reportOf,
    /** An act of an agency that the first target of the plan counts. */
    awarded: (code: string, at?: string) =>
      app.deps.ledger.append(app.scopeFor(), {
        act: 'support.award-signed',
        subject: { type: 'case', id: newId(), label: `KN-${newId().slice(-4)}` },
        startupId: newId(),
        organisationId: agency(code).id,
        ...(at ? { occurredAt: new Date(at) } : {}),
        amount: 50_000_000,
      }),
    /** Sends a report through its page. */
    async send(
      code: string,
      frequency: Frequency,
      number: number,
      typed: Record<string, string> = {},
    ) {
      const { report } = await reportOf(code, frequency, number)
      const page = await app.visit(`${DESK}/${report.id}`, { as: agency(code).actor })
      const sent = await page.press('Gửi báo cáo', { 'Kết quả đạt được': 'Như số liệu.', ...typed })
      if (sent.status !== 200) throw new Error(`${code} could not send: ${sent.status}`)
      return report.id
    },
    async accept(id: string) {
      const page = await app.visit(`${DESK}/${id}`, { as: officer })
      const accepted = await page.press('Chấp nhận')
      if (accepted.status !== 200) throw new Error(`${id} could not be accepted`)
    },
  }
}

/** The plan in the repository as if it still ran, with further duties to report, and people of two agencies that owe them. */
export async function aCityWithRegimes(app: TestApp, regimes: string) {
  await loadPlan(app, 'hai-phong-2017-2020', (text) =>
    text
      .replace('  until: 2020-12-31', '  until: 2030-12-31')
      .replace('  dueWorkingDays: 2', regimes),
  )
  const union = await anAgent(app, 'thanh-doan')
  const planning = await anAgent(app, 'so-khdt')
  const officer = await app.person('Cán bộ', [{ role: 'officer' }])
  await openPeriods(app.scopeFor())
  return { union, planning, officer }
}
