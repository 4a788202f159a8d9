import type { Module } from '#platform/module.ts'
import { acts } from './acts.ts'
import { routes } from './routes.tsx'

export { changeCall, createCall, extendCall, publishCall } from './calls/actions.ts'
export { listCalls, listOpenCalls } from './calls/queries.ts'
export { type CallState, callState } from './calls/rules.ts'
export { type NewCriterion, publishCriteria } from './eligibility/actions.ts'
export { type Assessment, assess, type Criterion } from './eligibility/assess.ts'
export { type EligibilityFacts, type Rule, ruleSchema } from './eligibility/rule.ts'
export { createProgramme, publishProgramme } from './programmes/actions.ts'
export { listProgrammes } from './programmes/queries.ts'
export type { Award, Call, Case, Programme } from './schema.ts'
export { type CaseState, caseStates } from './states.ts'

export const support: Module = { name: 'support', routes, acts }
