import type { Module } from '#platform/module.ts'

export { createSheet, publishForm, type Saved, type SaveOutcome, saveSheet } from './actions.ts'
export {
  type Answer,
  type Answers,
  isEmpty,
  readAnswers,
  sameAnswer,
  typedOf,
} from './answers.ts'
export {
  type FieldOption,
  type FieldType,
  type FormDefinition,
  type FormField,
  type FormSection,
  fieldsOf,
  formDefinition,
} from './definition.ts'
export { type Conflict, merge } from './merge.ts'
export { AnswerSheet } from './pages/AnswerSheet.tsx'
export { Autosave } from './pages/Autosave.tsx'
export { FormFields } from './pages/FormFields.tsx'
export {
  answerProblems,
  answerSave,
  asksForJson,
  type PostedSheet,
  readPostedSheet,
} from './posted.ts'
export { problemsOf } from './problems.ts'
export { findFormVersion, findSheet, latestFormVersion, listLatestForms } from './queries.ts'
export type { FormVersion, Sheet } from './schema.ts'

export const forms: Module = { name: 'forms' }
