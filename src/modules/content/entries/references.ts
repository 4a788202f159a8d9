import { and, eq, inArray } from 'drizzle-orm'
import { organisationPaths, publicNamesOf } from '#modules/organisations/index.ts'
import type { Problem } from '#platform/http/form.ts'
import { link } from '#platform/http/paths.ts'
import { isId } from '#platform/ids.ts'
import { splitLocale, type Text } from '#platform/locale.ts'
import type { Scope } from '#platform/scope.ts'
import type { Written } from '#platform/text/searchable.ts'
import { type Facts, textOf } from './facts.ts'
import type { EntryDraft } from './forms.ts'
import { kindBySlug, kindOf } from './kinds/all.ts'
import type { EntryField } from './kinds/field.ts'
import type { Kind } from './kinds/kind.ts'
import { entryPath } from './paths.ts'
import { entries } from './schema.ts'

type Checked = { facts: Facts; problems: Problem[] }

/** Puts ids in the place of the addresses that were typed; what leads to nothing public is a fault of its field. */
export async function resolveReferences(
  scope: Scope,
  kind: Kind,
  { facts }: Pick<EntryDraft, 'facts'>,
): Promise<Checked> {
  const problems: Problem[] = []
  const resolved = { ...facts }
  for (const field of kind.fields) {
    const given = textOf(facts, field.code)
    if (given === undefined) continue
    if (field.type === 'organisation') {
      const named = await publicNamesOf(scope, [given])
      if (!named.has(given)) problems.push({ field: field.code, code: 'not-a-choice' })
    }
    if (field.type === 'entry') {
      const id = await idOfAddress(scope, field, given)
      if (id) resolved[field.code] = id
      else problems.push({ field: field.code, code: 'no-such-page' })
    }
  }
  return { facts: resolved, problems }
}

async function idOfAddress(
  { db }: Scope,
  field: EntryField,
  typed: string,
): Promise<string | undefined> {
  const address = URL.parse(typed, 'https://here.invalid')
  const [, list = '', slug = '', more] = address
    ? splitLocale(address.pathname).path.split('/')
    : []
  const kind = kindBySlug(list)
  if (!kind || more !== undefined || !field.of.includes(kind.code)) return undefined
  const [found] = await db
    .select({ id: entries.id })
    .from(entries)
    .where(and(eq(entries.kind, kind.code), eq(entries.slug, slug), eq(entries.state, 'published')))
  return found?.id
}

export type Party = { name: Text; path: string }
export type Names = {
  organisations: ReadonlyMap<string, Party>
  entries: ReadonlyMap<string, { title: Written; path: string }>
}

type Referring = { kind: Kind; facts: Facts; organisationId: string | null }

/** Names and pages of what some entries refer to; what is no longer public has none. */
export async function namesFor(scope: Scope, referring: readonly Referring[]): Promise<Names> {
  const ids = (type: 'organisation' | 'entry') =>
    referring.flatMap(({ kind, facts }) =>
      kind.fields.flatMap((field) =>
        field.type === type ? [textOf(facts, field.code) ?? []].flat() : [],
      ),
    )
  const owners = referring.flatMap(({ organisationId }) => organisationId ?? [])
  const named = await publicNamesOf(scope, [...owners, ...ids('organisation')])
  // What a proposal names may be an address that leads nowhere now.
  const wanted = [...new Set(ids('entry'))].filter(isId)
  const rows =
    wanted.length === 0
      ? []
      : await scope.db
          .select({
            id: entries.id,
            kind: entries.kind,
            slug: entries.slug,
            title: entries.title,
          })
          .from(entries)
          .where(and(inArray(entries.id, wanted), eq(entries.state, 'published')))
  return {
    organisations: new Map(
      [...named].map(([id, { name, slug }]) => [
        id,
        { name, path: link(organisationPaths.organisation, { slug }) },
      ]),
    ),
    entries: new Map(
      rows.map(({ id, kind, slug, title }) => [id, { title, path: entryPath(kindOf(kind), slug) }]),
    ),
  }
}

/** The addresses of the entries referred to, for a form that is filled again. */
export const addressesIn = ({ entries: found }: Names): Map<string, string> =>
  new Map([...found].map(([id, { path }]) => [id, path]))
