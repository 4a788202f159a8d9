import type { Module } from '#platform/module.ts'

export type { Account, SourceKind } from './accounts.ts'
export { type Paid, paidFor } from './payments/paid.ts'

export const budget: Module = { name: 'budget' }
