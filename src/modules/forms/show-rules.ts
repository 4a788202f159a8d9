import { type Answers, isEmpty, typedOf } from './answers.ts'
import type { Condition, FormDefinition, FormField, FormSection, ShowIf } from './definition.ts'
import { splitCell, typedColumns } from './table-rules.ts'

/**
 * The form as it is asked with these answers: sections and fields whose conditions do not hold are left out.
 * A field that is not asked counts as not answered, so one pass from the first field to the last decides all.
 */
export function visibleForm(definition: FormDefinition, answers: Answers): FormDefinition {
  const asked: Answers = {}
  const ask = (section: FormSection): FormSection => {
    const fields: FormField[] = []
    for (const field of section.fields) {
      if (!holds(field.showIf, asked)) continue
      fields.push(field)
      const answer = answers[field.code]
      if (answer !== undefined) asked[field.code] = answer
    }
    return { ...section, fields }
  }
  const sections: FormSection[] = []
  for (const section of definition.sections)
    if (holds(section.showIf, asked)) sections.push(ask(section))
  return { sections }
}

/** The codes of the fields that are asked with these answers. */
export const visibleFields = (definition: FormDefinition, answers: Answers): Set<string> =>
  new Set(visibleForm(definition, answers).sections.flatMap(codesOf))

/**
 * What is sent on of a draft: answers to fields that are not asked stay behind in the draft,
 * and so do the cells of emptied rows. A form without conditions and tables sends what it has.
 */
export function answersToSend(definition: FormDefinition, answers: Answers): Answers {
  const asked = visibleFields(definition, answers)
  const hidden = new Set(definition.sections.flatMap(codesOf).filter((code) => !asked.has(code)))
  const tables = new Map(
    definition.sections.flatMap(({ fields }) =>
      fields.filter(({ type }) => type === 'table').map((field) => [field.code, field]),
    ),
  )
  return Object.fromEntries(
    Object.entries(answers).filter(([name, answer]) => {
      const cell = splitCell(name)
      const table = cell && tables.get(cell.field)
      if (!cell || !table) return !hidden.has(name)
      const known = typedColumns(table).some(({ code }) => code === cell.column)
      return known && !hidden.has(cell.field) && !isEmpty(answer)
    }),
  )
}

const codesOf = ({ fields }: FormSection) => fields.map(({ code }) => code)

function holds(showIf: ShowIf | undefined, asked: Answers): boolean {
  if (!showIf || showIf.conditions.length === 0) return true
  return showIf.match === 'all'
    ? showIf.conditions.every((condition) => isMet(condition, asked))
    : showIf.conditions.some((condition) => isMet(condition, asked))
}

/** Whether a condition is met. An unanswered field is equal to nothing, not even to its own absence. */
export function isMet({ field, is, value = '' }: Condition, answers: Answers): boolean {
  const answer = answers[field]
  if (is === 'not-answered') return isEmpty(answer)
  if (isEmpty(answer)) return false
  const typed = typedOf(answer)
  switch (is) {
    case 'answered':
      return true
    case 'equal':
      return typed.length === 1 && typed[0] === value
    case 'not-equal':
      return !(typed.length === 1 && typed[0] === value)
    case 'includes':
      return typed.includes(value)
    case 'at-least':
      return typeof answer === 'number' && answer >= Number(value)
    case 'at-most':
      return typeof answer === 'number' && answer <= Number(value)
  }
}
