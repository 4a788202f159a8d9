import type { Context } from 'hono'
import { type Env, signedScope } from '#platform/http/env.ts'
import type { Raw } from '#platform/http/form.ts'
import { link } from '#platform/http/paths.ts'
import { once } from '#platform/once.ts'
import { type Outcome, orNotFound } from '#platform/outcome.ts'
import { type FormDefinition, fieldsOf } from '../definition.ts'
import type { Finding } from '../findings.ts'
import { paths } from '../paths.ts'
import { changeDraft, type Edit } from './actions.ts'
import { type Direction, findSection, type Place } from './edits.ts'
import type { ChangeRefusal } from './rules.ts'

/** What every page that changes a draft sends along. */
type Sent = { key: string; version: number | undefined; raw: Raw }

/** The many small forms of a page share one key: an act is told from another by where it goes and what it is for. */
const keyOf = (c: Context<Env>, { key, raw }: Sent) =>
  [key, c.req.path, raw._do ?? '', raw.section ?? ''].join(' ')

/** Changes the draft in the address once, if it is still as it was seen. */
export const edited = async (
  c: Context<Env>,
  sent: Sent,
  edit: Edit,
): Promise<Outcome<{ id: string }, ChangeRefusal>> =>
  orNotFound(
    await once(signedScope(c), keyOf(c, sent), (inside) =>
      changeDraft(inside, c.req.param('id') ?? '', sent.version, edit),
    ),
  )

/** What a button of the structure asks for: `up.field.<code>`, `remove.column.<field>.<code>`. */
export function readAct(typed: string): { act: Direction | 'remove'; place: Place } | undefined {
  const [act, kind, one = '', other = ''] = typed.split('.')
  if (act !== 'up' && act !== 'down' && act !== 'remove') return undefined
  if (kind === 'section') return { act, place: { kind, section: one } }
  if (kind === 'field') return { act, place: { kind, field: one } }
  return kind === 'column' ? { act, place: { kind, field: one, column: other } } : undefined
}

/** Whether the part is there: somebody else may have taken it out. */
export function isThere(definition: FormDefinition, place: Place): boolean {
  if (place.kind === 'section') return findSection(definition, place.section) !== undefined
  const field = fieldsOf(definition).find(({ code }) => code === place.field)
  if (place.kind === 'field') return field !== undefined
  return field?.columns?.some(({ code }) => code === place.column) ?? false
}

/** Where a part is shown after it was moved or taken out. */
export function placeOf(id: string, place: Place): string {
  if (place.kind === 'column') return `${link(paths.field, { id, field: place.field })}?xong=saved`
  const anchor = place.kind === 'section' ? `phan-${place.section}` : `muc-${place.field}`
  return `${link(paths.draft, { id })}?xong=saved#${anchor}`
}

/** The findings of one part. */
export const findingsAt = (findings: readonly Finding[], place: Partial<Finding>): Finding[] =>
  findings.filter(
    (finding) =>
      finding.section === (place.section ?? finding.section) &&
      finding.field === place.field &&
      finding.column === place.column,
  )
