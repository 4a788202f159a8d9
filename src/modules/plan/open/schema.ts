import { z } from 'zod'
import type { Dataset, Field, Kind } from './dataset.ts'

const shapes: Record<Kind, () => z.ZodType> = {
  text: () => z.string(),
  code: () => z.string(),
  codes: () => z.string(),
  number: () => z.number(),
  integer: () => z.int(),
  flag: () => z.boolean(),
  day: () => z.iso.date(),
  address: () => z.url(),
}

function shapeOfField({ kind, values, empty, meaning, unit }: Field): z.ZodType {
  const shape = values ? z.enum([...values]) : shapes[kind]()
  return (empty ? shape.nullable() : shape).meta({
    title: meaning.vi,
    description: meaning.en,
    ...(unit ? { unit: unit.en } : {}),
  })
}

/** The shape of one row, made from the fields that write it. */
export const rowShape = ({ fields }: Pick<Dataset, 'fields'>) =>
  z.strictObject(Object.fromEntries(fields.map((field) => [field.name, shapeOfField(field)])))

/** The JSON Schema of a dataset's JSON file; the columns of its CSV are the properties of a row, in the same order. */
export function jsonSchemaOf(dataset: Dataset, address: string) {
  const { $schema, ...row } = z.toJSONSchema(rowShape(dataset))
  return {
    $schema,
    $id: address,
    title: dataset.title.vi,
    description: dataset.summary.en,
    type: 'object',
    properties: {
      dataset: { const: dataset.code },
      plan: { type: 'string', description: 'The code of the plan.' },
      schema: { type: 'string', format: 'uri' },
      generatedAt: { type: 'string', format: 'date-time' },
      licence: { type: 'string', format: 'uri', description: 'The terms of reuse.' },
      rows: { type: 'array', items: { $ref: '#/$defs/row' } },
    },
    required: ['dataset', 'plan', 'schema', 'generatedAt', 'licence', 'rows'],
    additionalProperties: false,
    $defs: { row },
  }
}
