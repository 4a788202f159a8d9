import { peopleHoldingFor } from '#modules/identity/index.ts'
import type { Scope } from '#platform/scope.ts'
import { applicantRoles } from '../cases/applicant.ts'

/** How many people would be written to about a case of each applicant. */
export const applicantCounts = (
  scope: Scope,
  startupIds: readonly string[],
): Promise<Map<string, number>> => peopleHoldingFor(scope, applicantRoles, startupIds)
