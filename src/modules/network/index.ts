import type { Module } from '#platform/module.ts'
import { acts } from './acts.ts'
import { routes } from './routes.ts'

export type { InvestmentReport } from './forms.ts'
export { confirmInvestment, returnInvestment, withdrawConfirmation } from './judge.ts'
export { paths as networkPaths } from './paths.ts'
export { confirmedInvestments, listInvestments } from './queries.ts'
export { changeReport, reportInvestment } from './report.ts'
export { type Band, bandOf, type Instrument, type MoneyState } from './rules.ts'
export type { Investment } from './schema.ts'
export { waitingFor } from './waiting.ts'

export const network: Module = { name: 'network', routes, acts }
