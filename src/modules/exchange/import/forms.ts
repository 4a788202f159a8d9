import { z } from 'zod'
import * as field from '#platform/http/fields.ts'
import { type RowField, rowFields } from './choices.ts'
import { judgements, sourceKinds } from './states.ts'

export const newImportForm = z.object({ title: field.text(160), source: field.choice(sourceKinds) })
export const plainForm = z.object({})

export const publishOptions = ['draft', 'published'] as const

export const topicField = (index: number) => `topic-${index}`
export const columnField = (name: RowField) => `column-${name}`

/** How a move comes in. A category is named by its place in the list, as names are anybody's. */
export const choicesForm = (topics: readonly string[], categories: readonly string[]) => {
  const topic = field
    .optionalText(80)
    .refine((code) => code === '' || topics.includes(code), 'not-a-choice')
  return z
    .object({
      publish: field.choice(publishOptions),
      topic,
      tellOrigin: field.ticked(),
      ...Object.fromEntries(categories.map((_, index) => [topicField(index), topic])),
    })
    .transform((typed) => {
      const given: Record<string, unknown> = typed
      const mapped = categories.map((name, index) => [name, String(given[topicField(index)] ?? '')])
      return {
        publish: typed.publish === 'published',
        topic: typed.topic || null,
        tellOrigin: typed.tellOrigin,
        topics: Object.fromEntries(mapped.filter(([, code]) => code !== '')),
      }
    })
}

/** Which column is for what; without one for the title nothing could come in. */
export const columnsForm = (columns: readonly string[]) => {
  const known = (value: string) => value === '' || columns.includes(value)
  const optional = field.optionalText(120).refine(known, 'not-a-choice')
  const required = field.text(120).refine(known, 'not-a-choice')
  return z
    .object(
      Object.fromEntries(
        rowFields.map((name) => [columnField(name), name === 'title' ? required : optional]),
      ),
    )
    .transform((typed) => {
      const given: Record<string, unknown> = typed
      return Object.fromEntries(
        rowFields
          .map((name) => [name, String(given[columnField(name)] ?? '')] as const)
          .filter(([, column]) => column !== ''),
      ) as Partial<Record<RowField, string>>
    })
}

const buttons = [
  'include',
  'exclude',
  ...judgements.flatMap((each) => [`include-${each}`, `exclude-${each}`]),
]

/** Ticked rows with one button, or a button for all of a judgement. */
export const selectionForm = z
  .object({
    row: z.preprocess(
      (value) => (value === undefined ? [] : [value].flat()),
      z.array(z.uuid('not-a-choice')).max(200, 'not-a-choice'),
    ),
    do: field.text(40).refine((value) => buttons.includes(value), 'not-a-choice'),
  })
  .transform(({ row: rows, do: pressed }) => {
    const [verb, ...rest] = pressed.split('-')
    const all = judgements.find((each) => each === rest.join('-'))
    const include = verb === 'include'
    return all ? { include, all } : { include, rows }
  })
