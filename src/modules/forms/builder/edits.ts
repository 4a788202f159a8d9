import type { FormDefinition, FormField, FormSection, TableColumn } from '../definition.ts'

export type Direction = 'up' | 'down'

/** A part of a form, by the codes that lead to it. */
export type Place =
  | { kind: 'section'; section: string }
  | { kind: 'field'; field: string }
  | { kind: 'column'; field: string; column: string }

export const findSection = ({ sections }: FormDefinition, code: string): FormSection | undefined =>
  sections.find((section) => section.code === code)

/** The list with one element a place up or down; at the end it stays. */
function shifted<Part>(list: readonly Part[], at: number, direction: Direction): Part[] {
  const to = at + (direction === 'up' ? -1 : 1)
  const [one, other] = [list[at], list[to]]
  if (one === undefined || other === undefined) return [...list]
  return list.map((part, index) => (index === at ? other : index === to ? one : part))
}

const withSections = (sections: FormSection[]): FormDefinition => ({ sections })

export const addSection = ({ sections }: FormDefinition, section: FormSection) =>
  withSections([...sections, section])

export const changeSection = (
  { sections }: FormDefinition,
  code: string,
  change: (section: FormSection) => FormSection,
) => withSections(sections.map((section) => (section.code === code ? change(section) : section)))

export const addField = (definition: FormDefinition, section: string, field: FormField) =>
  changeSection(definition, section, (found) => ({ ...found, fields: [...found.fields, field] }))

export const changeField = (
  { sections }: FormDefinition,
  code: string,
  change: (field: FormField) => FormField,
) =>
  withSections(
    sections.map((section) => ({
      ...section,
      fields: section.fields.map((field) => (field.code === code ? change(field) : field)),
    })),
  )

export const changeColumns = (
  definition: FormDefinition,
  code: string,
  change: (columns: TableColumn[]) => TableColumn[],
) => changeField(definition, code, (field) => ({ ...field, columns: change(field.columns ?? []) }))

/** One place up or down. A field at the edge of its section goes over into the next one. */
export function move(definition: FormDefinition, place: Place, direction: Direction) {
  const { sections } = definition
  if (place.kind === 'section') {
    const at = sections.findIndex(({ code }) => code === place.section)
    return withSections(shifted(sections, at, direction))
  }
  if (place.kind === 'column')
    return changeColumns(definition, place.field, (columns) => {
      const at = columns.findIndex(({ code }) => code === place.column)
      return shifted(columns, at, direction)
    })
  return moveField(definition, place.field, direction)
}

function moveField(definition: FormDefinition, code: string, direction: Direction) {
  const { sections } = definition
  const home = sections.findIndex(({ fields }) => fields.some((field) => field.code === code))
  const section = sections[home]
  const at = section?.fields.findIndex((field) => field.code === code) ?? -1
  const field = section?.fields[at]
  if (!section || !field) return definition
  const isAtEdge = direction === 'up' ? at === 0 : at === section.fields.length - 1
  if (!isAtEdge)
    return changeSection(definition, section.code, (found) => ({
      ...found,
      fields: shifted(found.fields, at, direction),
    }))
  const next = sections[home + (direction === 'up' ? -1 : 1)]
  if (!next) return definition
  return withSections(
    sections.map((each) => {
      if (each === section) return { ...each, fields: each.fields.filter((one) => one !== field) }
      if (each !== next) return each
      const fields = direction === 'up' ? [...each.fields, field] : [field, ...each.fields]
      return { ...each, fields }
    }),
  )
}

export type RemovalRefusal = 'section-not-empty'

/** Why a part cannot be taken out, or null: a section goes only when nothing is in it. */
export function refusalToRemove(definition: FormDefinition, place: Place): RemovalRefusal | null {
  if (place.kind !== 'section') return null
  const isFull = (findSection(definition, place.section)?.fields.length ?? 0) > 0
  return isFull ? 'section-not-empty' : null
}

export function remove(definition: FormDefinition, place: Place): FormDefinition {
  const { sections } = definition
  if (place.kind === 'section')
    return withSections(sections.filter(({ code }) => code !== place.section))
  if (place.kind === 'column')
    return changeColumns(definition, place.field, (columns) =>
      columns.filter(({ code }) => code !== place.column),
    )
  return withSections(
    sections.map((section) => ({
      ...section,
      fields: section.fields.filter(({ code }) => code !== place.field),
    })),
  )
}
