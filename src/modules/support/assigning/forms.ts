import { z } from 'zod'
import * as field from '#platform/http/fields.ts'
import { isId } from '#platform/ids.ts'

const MARK = 'pair.'
export const pairName = (caseId: string) => `${MARK}${caseId}`

export type Wish = { caseId: string; reviewerIds: string[] }

/** For each case the reviewers that stayed ticked, and the last day for all of them. */
export const planForm = z
  .looseObject({ dueOn: field.optionalDay() })
  .transform(({ dueOn, ...given }, context) => {
    const wishes: Wish[] = Object.entries(given).flatMap(([name, value]) => {
      const caseId = name.slice(MARK.length)
      if (!name.startsWith(MARK) || !isId(caseId)) return []
      const reviewerIds = [value].flat().filter((each) => typeof each === 'string' && isId(each))
      return reviewerIds.length > 0 ? [{ caseId, reviewerIds: reviewerIds.map(String) }] : []
    })
    if (wishes.length === 0)
      context.addIssue({ code: 'custom', path: ['dueOn'], message: 'nobody-ticked' })
    return { dueOn, wishes }
  })
