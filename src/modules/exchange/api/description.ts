import { z } from 'zod'
import { type Endpoint, endpoints } from './endpoints.ts'
import { exchangeEndpoints } from './exchange-endpoints.ts'
import { problem } from './shapes.ts'

/** The OpenAPI 3.1 description, made from the very shapes that the answers are held to. */
export const describeApi = (origin: string) => ({
  openapi: '3.1.0',
  info: {
    title: 'Bến Khởi',
    version: '1',
    description:
      'Public facts of the city’s startup plan, free to read. Every answer carries the time it was made: as generatedAt, or in the header x-generated-at.',
  },
  servers: [{ url: origin }],
  paths: Object.fromEntries([
    ...endpoints.map((endpoint) => [endpoint.path, { get: describe(endpoint) }]),
    ...exchangeEndpoints.map((endpoint) => [endpoint.path, { get: describeExchange(endpoint) }]),
  ]),
  components: { schemas: { Problem: schemaOf(problem) } },
})

function describe({ id, summary, query, shape }: Endpoint) {
  return {
    operationId: id,
    summary,
    parameters: Object.entries(query.shape).map(([name, field]) => ({
      name,
      in: 'query',
      required: false,
      schema: schemaOf(field),
    })),
    responses: responsesOf(shape),
  }
}

const describeExchange = ({
  id,
  summary,
  parameters,
  shape,
}: (typeof exchangeEndpoints)[number]) => ({
  operationId: id,
  summary,
  parameters: parameters.map(({ schema, ...parameter }) => ({
    ...parameter,
    schema: schemaOf(schema),
  })),
  responses: responsesOf(shape),
})

const responsesOf = (shape: z.ZodType) => ({
  200: {
    description: 'The answer.',
    headers: {
      'x-generated-at': {
        description: 'When the answer was made.',
        schema: { type: 'string', format: 'date-time' },
      },
    },
    content: { 'application/json': { schema: schemaOf(shape) } },
  },
  400: fault('A parameter that does not exist, or a value it does not take.'),
  404: fault('There is nothing to answer with yet.'),
})

const fault = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
})

function schemaOf(shape: z.ZodType) {
  const { $schema, ...schema } = z.toJSONSchema(shape, { io: 'output' })
  return schema
}
