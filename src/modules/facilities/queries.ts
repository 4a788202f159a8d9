import { asc, desc, eq, isNull } from 'drizzle-orm'
import { holds, type Scope } from '#platform/scope.ts'
import { centres } from './schema.ts'

/** The centres that stand, the city's own first, then by the day they were founded. */
export const listCentres = ({ db }: Scope) =>
  db
    .select({
      id: centres.id,
      name: centres.name,
      englishName: centres.englishName,
      form: centres.form,
      establishedOn: centres.establishedOn,
      document: centres.document,
      address: centres.address,
      operatorId: centres.operatorId,
    })
    .from(centres)
    .where(isNull(centres.withdrawnAt))
    .orderBy(desc(eq(centres.form, 'city')), asc(centres.establishedOn), asc(centres.id))

export type ListedCentre = Awaited<ReturnType<typeof listCentres>>[number]

/** All that officers recorded, those taken back too, the newest first. */
export const listForOfficer = async (scope: Scope) =>
  holds(scope.actor, 'officer')
    ? scope.db.select().from(centres).orderBy(desc(centres.recordedAt)).limit(500)
    : []
