import type { Module } from '#platform/module.ts'
import { acts } from './acts.ts'
import { routes } from './routes.tsx'

export { establishCentre, withdrawCentre } from './actions.ts'
export type { CentreDetails } from './forms.ts'
export { paths as facilityPaths } from './paths.ts'
export { type ListedCentre, listCentres } from './queries.ts'
export type { CentreForm } from './rules.ts'

export const facilities: Module = { name: 'facilities', routes, acts }
