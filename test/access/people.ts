import { newId } from '#platform/ids.ts'
import type { Actor } from '#platform/scope.ts'
import type { TestApp } from '../app.ts'
import { aFounder } from '../factories/support.ts'

/** How a person may stand to a case; in the table each has its letters. */
export const relations = {
  founder: { mark: 'F', means: 'founded the startup of the case' },
  'other founder': { mark: 'f', means: 'founded another startup' },
  'agency officer': { mark: 'A', means: 'officer of the agency that runs the programme' },
  'other officer': { mark: 'a', means: 'officer of another agency' },
  'city officer': { mark: 'C', means: 'officer of the whole city' },
  'officer who founded': {
    mark: 'CF',
    means: 'officer of the whole city who founded the startup too',
  },
  reviewer: { mark: 'R', means: 'reviewer of the case who declared no interest' },
  'asked reviewer': { mark: 'Rq', means: 'reviewer of the case who has not declared yet' },
  'recused reviewer': { mark: 'Rr', means: 'reviewer who stepped aside from the case' },
  'former reviewer': { mark: 'Rf', means: 'reviewer who was taken off the case' },
  'other reviewer': { mark: 'r', means: 'reviewer who was never asked about the case' },
  secretary: { mark: 'S', means: 'secretary of councils of the whole city; writes the minutes' },
  'other secretary': { mark: 's', means: 'secretary of the councils of another agency' },
  chair: { mark: 'H', means: 'leader who chairs the council' },
  'council member': { mark: 'K', means: 'member of the council with a vote on the case' },
  'barred member': { mark: 'Kb', means: 'member of the council who stepped aside from the case' },
  leader: { mark: 'L', means: 'leader of the city who decided, where something is decided' },
  'leader who founded': { mark: 'LF', means: 'leader who founded the startup too' },
  finance: { mark: 'M', means: 'finance officer who had no part yet' },
  'second finance': { mark: 'M2', means: 'finance officer whose approvals stand' },
  'finance who founded': { mark: 'MF', means: 'finance officer who founded the startup too' },
  administrator: { mark: 'D', means: 'administrator' },
  visitor: { mark: 'V', means: 'not signed in' },
  program: { mark: 'P', means: 'the program itself, by its timetable' },
} as const

export type Relation = keyof typeof relations
export const allRelations = Object.keys(relations) as Relation[]

/** Those whose standing does not depend on the case; everybody else belongs to one case. */
export type Crowd = Awaited<ReturnType<typeof aCrowd>>

export async function aCrowd(app: TestApp, agencyId: string) {
  const holding = (name: string, role: Actor['grants'][number]['role'], organisationId?: string) =>
    app.person(name, [{ role: role as 'officer', organisationId: organisationId ?? null }])
  return {
    'other founder': (await aFounder(app, 'Bích')).founder,
    'agency officer': await holding('Cúc', 'officer', agencyId),
    'other officer': await holding('Duy', 'officer', newId()),
    'city officer': await holding('Em', 'officer'),
    reviewer: await holding('Phú', 'reviewer'),
    'asked reviewer': await holding('Giang', 'reviewer'),
    'recused reviewer': await holding('Hoa', 'reviewer'),
    'former reviewer': await holding('Ích', 'reviewer'),
    'other reviewer': await holding('Khôi', 'reviewer'),
    secretary: await holding('Liên', 'secretary'),
    'other secretary': await holding('Lý', 'secretary', newId()),
    chair: await holding('Lực', 'leader'),
    'council member': await holding('Lan', 'reviewer'),
    'barred member': await holding('Lộc', 'reviewer'),
    leader: await holding('Mạnh', 'leader'),
    finance: await holding('Nga', 'finance'),
    'second finance': await holding('Nhi', 'finance'),
    administrator: await holding('Oanh', 'administrator'),
    visitor: null,
    program: null,
  } satisfies Partial<Record<Relation, Actor | null>>
}
