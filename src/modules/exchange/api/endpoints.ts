import { z } from 'zod'
import type { Scope } from '#platform/scope.ts'
import { awardPackage } from '../awards/package.ts'
import { releasePackage } from '../awards/shape.ts'
import { paths } from '../paths.ts'
import * as answers from './answers.ts'
import * as shapes from './shapes.ts'

export type Endpoint = {
  path: string
  id: string
  summary: string
  /** What may be asked; any other parameter is refused, so that no filter is silently ignored. */
  query: z.ZodObject<Record<string, z.ZodOptional<z.ZodType<string>>>>
  shape: z.ZodType
  /** Undefined when there is nothing to answer with. */
  read(scope: Scope, query: Record<string, string | undefined>): Promise<unknown>
}

const nothing = z.strictObject({})

export const endpoints: readonly Endpoint[] = [
  {
    path: paths.indicators,
    id: 'indicators',
    summary: 'The targets of the plan with their values now.',
    query: nothing,
    shape: shapes.indicators,
    read: answers.indicators,
  },
  {
    path: paths.plan,
    id: 'plan',
    summary: 'The plan and its tasks.',
    query: nothing,
    shape: shapes.plan,
    read: answers.plan,
  },
  {
    path: paths.programmes,
    id: 'programmes',
    summary: 'The support programmes.',
    query: nothing,
    shape: shapes.programmes,
    read: answers.programmes,
  },
  {
    path: paths.calls,
    id: 'calls',
    summary: 'The published calls, the newest first.',
    query: z.strictObject({ state: z.enum(['upcoming', 'open', 'closed']).optional() }),
    shape: shapes.calls,
    read: answers.calls,
  },
  {
    path: paths.awards,
    id: 'awards',
    summary:
      'The signed support contracts in the Open Contracting shape, the oldest first; links.next leads to the next page.',
    query: z.strictObject({ after: z.uuid().optional() }),
    shape: releasePackage,
    read: awardPackage,
  },
]
