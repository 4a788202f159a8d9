import type { Problem } from '#platform/http/form.ts'
import { type Answers, isEmpty } from './answers.ts'
import { type FormDefinition, type FormField, fieldsOf } from './definition.ts'
import { type Fault, faultOf } from './fault.ts'
import { visibleForm } from './show-rules.ts'
import { tableProblems } from './table-problems.ts'

/**
 * What still keeps the form from being sent, in the order of its fields; what is not asked keeps nothing back.
 * `files` names the field of each document that was handed in, once for each.
 */
export function problemsOf(
  definition: FormDefinition,
  answers: Answers,
  { files }: { files: readonly string[] },
): Problem[] {
  return fieldsOf(visibleForm(definition, answers)).flatMap((field) => {
    if (field.type === 'table') return tableProblems(definition, field, answers)
    const fault = field.type === 'file' ? faultOfFiles(field, files) : faultIn(field, answers)
    return fault ? [{ field: field.code, ...fault }] : []
  })
}

function faultOfFiles({ code, required, max }: FormField, files: readonly string[]) {
  const count = files.filter((each) => each === code).length
  if (required && count === 0) return { code: 'required' }
  return max !== undefined && count > max
    ? { code: 'too-many-files', limit: String(max) }
    : undefined
}

function faultIn(field: FormField, answers: Answers): Fault | undefined {
  const answer = answers[field.code]
  if (answer === undefined || isEmpty(answer))
    return field.required ? { code: 'required' } : undefined
  return faultOf(field, answer)
}
