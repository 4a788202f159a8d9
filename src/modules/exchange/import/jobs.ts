import { eq } from 'drizzle-orm'
import type { JobHandler } from '#platform/jobs.ts'
import type { Scope } from '#platform/scope.ts'
import { bringNext } from './bringing.ts'
import { judgeNext } from './judging.ts'
import { IMPORT_QUEUE } from './queue.ts'
import { readNext } from './reading.ts'
import { type Import, imports } from './schema.ts'
import { undoNext } from './undoing.ts'

const steps: Partial<Record<Import['state'], (scope: Scope, one: Import) => Promise<void>>> = {
  reading: readNext,
  judging: judgeNext,
  importing: bringNext,
  undoing: undoNext,
}

export const jobs: readonly JobHandler<Scope>[] = [
  {
    queue: IMPORT_QUEUE,
    async handle(scope, { importId }) {
      const [one] = await scope.db
        .select()
        .from(imports)
        .where(eq(imports.id, String(importId)))
      if (one) await steps[one.state]?.(scope, one)
    },
  },
]
