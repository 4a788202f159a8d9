import { type InvestmentReport, reportInvestment } from '#modules/network/index.ts'
import type { Actor } from '#platform/scope.ts'
import type { TestApp } from '../app.ts'
import { as } from './startups.ts'

export const report: InvestmentReport = {
  investorId: null,
  investorName: 'Quỹ Sông Cấm',
  instrument: 'equity',
  amount: 2_500_000_000,
  state: 'disbursed',
  happenedOn: '2026-11-01',
}

/** The smallest file that counts as a PDF. */
export const aPdf = (name = 'giay-bao-co.pdf'): File =>
  new File(['%PDF-1.4\n%%EOF\n'], name, { type: 'application/pdf' })

/** A reported investment; its id. */
export async function anInvestment(
  app: TestApp,
  { id, founder }: { id: string; founder: Actor },
  change: Partial<InvestmentReport> = {},
): Promise<string> {
  const outcome = await reportInvestment(as(app, founder), id, { ...report, ...change }, aPdf())
  if (!outcome?.ok) throw new Error(`the investment was not reported: ${outcome?.problem}`)
  return outcome.value
}
