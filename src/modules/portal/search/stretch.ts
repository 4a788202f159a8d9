import { type SQL, sql } from 'drizzle-orm'
import type { Db } from '#platform/database.ts'
import type { Locale } from '#platform/locale.ts'
import type { Scope } from '#platform/scope.ts'
import { searchDocuments } from '../schema.ts'
import type { Question } from './question.ts'
import type { Stretch } from './snippet.ts'

const BEFORE = 100
const LENGTH = 420
/** What is looked for in a body, in this order: the words side by side, those with marks, each of them, other ways of saying it. */
const PLACES = { phrase: 1, marked: 2, single: 4, also: 4 } as const

type Thing = { kind: string; id: string }
type Stretches = Record<Locale, Stretch>

export const keyOf = ({ kind, id }: Thing): string => `${kind} ${id}`

/**
 * Of each body, the first stretch in which something of what is sought stands, or its beginning. It is cut in the
 * database: a law of a hundred pages is not sent for a line of it.
 */
export async function stretchesOf(
  { db }: Scope,
  things: readonly Thing[],
  { words, also }: Question,
): Promise<Map<string, Stretches>> {
  if (things.length === 0) return new Map()
  const folded = words.map((word) => word.folded)
  const marked = words.filter(({ exact, folded: bare }) => exact !== bare)
  const whole = (text: string) => ` ${text} `
  const rows = await statementOn(db).execute({
    kinds: things.map(({ kind }) => kind),
    ids: things.map(({ id }) => id),
    ...slots('phrase', words.length > 1 ? [whole(folded.join(' '))] : []),
    ...slots(
      'marked',
      marked.map(({ exact }) => exact),
    ),
    ...slots('single', byLength(folded).map(whole)),
    ...slots(
      'also',
      also.map((each) => whole(each.words.map((word) => word.folded).join(' '))),
    ),
  })
  return new Map(rows.map(({ kind, id, vi, en }) => [keyOf({ kind, id }), { vi, en }]))
}

/** Long words say more than short ones. */
const byLength = (words: readonly string[]) => words.toSorted((a, b) => b.length - a.length)

const names = (place: keyof typeof PLACES) =>
  Array.from({ length: PLACES[place] }, (_, n) => `${place}${n}`)

const slots = (place: keyof typeof PLACES, sought: readonly string[]) =>
  Object.fromEntries(names(place).map((name, n) => [name, sought[n] ?? null]))

const prepared = new WeakMap<Db, ReturnType<typeof prepare>>()

function statementOn(db: Db): ReturnType<typeof prepare> {
  const statement = prepared.get(db) ?? prepare(db)
  prepared.set(db, statement)
  return statement
}

const d = searchDocuments

const prepare = (db: Db) =>
  db
    .select({
      kind: sql<string>`kind`,
      id: sql<string>`ref_id`,
      vi: stretchFrom('vi'),
      en: stretchFrom('en'),
    })
    .from(
      sql`(select ${d.kind}, ${d.refId}, ${d.plainVi} as plain_vi, ${d.plainEn} as plain_en,
        coalesce(${d.body} ->> 'vi', '') as vi, coalesce(${d.body} ->> 'en', '') as en
        from unnest(${sql.placeholder('kinds')}::text[], ${sql.placeholder('ids')}::text[]) as asked (kind, ref_id)
        join ${d} using (kind, ref_id) offset 0) as bodies,
        lateral (select ${startOf('vi')} as from_vi, ${startOf('en')} as from_en offset 0) as starts`,
    )
    .prepare('portal_search_stretches')

/** Where the stretch begins; a copy without marks has every letter in the same place. */
function startOf(language: Locale): SQL {
  const plain = sql.identifier(`plain_${language}`)
  const body = sql.identifier(language)
  const found = (text: SQL, sought: SQL) => sql`nullif(strpos(${text}, ${sought}), 0)`
  const given = (name: string) => sql`${sql.placeholder(name)}::text`
  const inPlain = (place: keyof typeof PLACES) =>
    names(place).map((name) => found(sql`${plain}`, given(name)))
  const places = [
    ...inPlain('phrase'),
    // To write the whole body in small letters would take longer than all else.
    ...names('marked').map((name) => {
      const small = found(sql`${body}`, given(name))
      return sql`least(${small}, ${found(sql`${body}`, sql`initcap(${given(name)})`)})`
    }),
    ...inPlain('single'),
    ...inPlain('also'),
  ]
  return sql`greatest(coalesce(${sql.join(places, sql`, `)}, 1) - ${sql.raw(String(BEFORE))}, 1)`
}

/** The stretch from there on, and whether the body goes on before and after it. */
function stretchFrom(language: Locale) {
  const body = sql.identifier(language)
  const from = sql.identifier(`from_${language}`)
  const length = sql.raw(String(LENGTH))
  return sql<Stretch>`json_build_object('text', substr(${body}, ${from}, ${length}),
    'before', ${from} > 1, 'after', length(${body}) >= ${from} + ${length})`
}
