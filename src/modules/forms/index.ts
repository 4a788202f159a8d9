import type { Module } from '#platform/module.ts'
import { acts } from './acts.ts'
import { routes } from './routes.ts'

export { createSheet, publishForm, type Saved, type SaveOutcome, saveSheet } from './actions.ts'
export {
  type Answer,
  type Answers,
  isEmpty,
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
  type TableColumn,
} from './definition.ts'
export { type ChangeKind, type FormChange, formDifferences } from './differences.ts'
export { labelOfAnswer } from './labels.ts'
export { type Conflict, merge } from './merge.ts'
export { AnswerSheet } from './pages/AnswerSheet.tsx'
export { Autosave } from './pages/Autosave.tsx'
export { FormFields } from './pages/FormFields.tsx'
export { paths as formPaths } from './paths.ts'
export {
  answerProblems,
  answerSave,
  asksForJson,
  type PostedSheet,
  readPostedSheet,
} from './posted.ts'
export { problemsOf } from './problems.ts'
export { findFormVersion, findSheet, latestFormVersion, listLatestForms } from './queries.ts'
export { readAnswers } from './reading.ts'
export type { FormVersion, Sheet } from './schema.ts'
export { answersToSend, visibleForm } from './show-rules.ts'
export { formDefinition } from './sound.ts'
export {
  cellName,
  cellOf,
  isMoney,
  newRowId,
  type Row,
  rowsOf,
  splitCell,
  sumOf,
} from './table-rules.ts'

export const forms: Module = { name: 'forms', routes, acts }
