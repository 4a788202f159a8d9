import { eq } from 'drizzle-orm'
import { newId } from '#platform/ids.ts'
import type { Text } from '#platform/locale.ts'
import { only } from '#platform/outcome.ts'
import type { Scope } from '#platform/scope.ts'
import { fold, slugOf } from '#platform/text/fold.ts'
import { type Organisation, organisations } from './schema.ts'
import type { OrganisationKind } from './vocabulary.ts'

export type NewOrganisation = {
  kind: OrganisationKind
  name: string
  englishName: string
  summary: Text
  website: string
  published: boolean
  sample?: boolean
  code?: string
}

export const foldedName = (name: string, englishName: string): string =>
  fold(`${name} ${englishName}`)

/** Writes a new organisation down; a name whose address is taken gets an ending of its own. */
export async function enrol(
  { db, now }: Scope,
  { sample = false, ...given }: NewOrganisation,
): Promise<Organisation> {
  const id = newId()
  const stem = slugOf(given.name)
  const row = {
    ...given,
    id,
    slug: stem || `to-chuc-${id.slice(-12)}`,
    foldedName: foldedName(given.name, given.englishName),
    website: given.website || null,
    sample,
    createdAt: now,
    changedAt: now,
  }
  const [written] = await db
    .insert(organisations)
    .values(row)
    .onConflictDoNothing({ target: organisations.slug })
    .returning()
  if (written) return written
  const slug = `${row.slug}-${id.slice(-6)}`
  return only(
    await db
      .insert(organisations)
      .values({ ...row, slug })
      .returning(),
  )
}

/** Records an agency of the plan under its code; loading the plan again renames it and makes no second one. */
export async function recordAgency(
  scope: Scope,
  {
    code,
    name,
    kind = 'agency',
  }: { code: string; name: Text; kind?: Exclude<OrganisationKind, 'startup'> },
): Promise<string> {
  const names = { name: name.vi, englishName: name.en }
  const [known] = await scope.db
    .select()
    .from(organisations)
    .where(eq(organisations.code, code))
    .for('update')
  if (known?.name === name.vi && known.englishName === name.en && known.kind === kind)
    return known.id
  if (known) {
    const folded = foldedName(name.vi, name.en)
    await scope.db
      .update(organisations)
      .set({ ...names, kind, foldedName: folded, changedAt: scope.now })
      .where(eq(organisations.id, known.id))
  }
  const { id } =
    known ??
    (await enrol(scope, {
      ...names,
      kind,
      code,
      summary: { vi: '', en: '' },
      website: '',
      published: true,
    }))
  await scope.ledger.append(scope, {
    act: 'organisations.agency-recorded',
    subject: { type: 'organisation', id, label: name.vi },
    organisationId: id,
    facts: { code },
  })
  return id
}
