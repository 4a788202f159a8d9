import { readFile } from 'node:fs/promises'
import { afterAll, expect, test } from 'vitest'
import { z } from 'zod'
import { loadPlanText } from '#modules/plan/index.ts'
import { testApp } from '#test/app.ts'
import { endpoints } from './endpoints.ts'
import { exchangeEndpoints } from './exchange-endpoints.ts'
import { indicators, plan, problem } from './shapes.ts'

const app = await testApp()
afterAll(app.stop)

const get = async (path: string) => {
  const response = await app.request(path)
  const body: unknown = await response.json()
  return { status: response.status, headers: response.headers, body }
}

test('without a plan there are no targets, and the plan is not found in a problem document', async () => {
  expect((await get('/api/v1/indicators')).body).toEqual([])
  const missing = await get('/api/v1/plan')
  expect(missing.status).toBe(404)
  expect(missing.headers.get('content-type')).toContain('application/problem+json')
  expect(problem.safeParse(missing.body).error).toBeUndefined()
})

test('the plan answers with its thirteen tasks, and every target with its evidence', async () => {
  const text = await readFile('plans/hai-phong-2017-2020.yaml', 'utf8')
  expect(await loadPlanText(app.scopeFor(), text)).toMatchObject({ ok: true })
  const { tasks } = plan.parse((await get('/api/v1/plan')).body)
  expect(tasks).toHaveLength(13)
  const targets = indicators.parse((await get('/api/v1/indicators')).body)
  expect(targets.length).toBeGreaterThan(4)
  for (const { evidence } of targets) {
    expect(evidence).toMatch(/^http:\/\/localhost:3000\/ke-hoach\/chi-tieu\//)
    expect((await app.request(evidence)).status, evidence).toBe(200)
  }
})

test.each(endpoints.map((endpoint) => [endpoint.path, endpoint] as const))(
  '%s answers in its shape, says when, and refuses what it does not know',
  async (path, { shape }) => {
    const answer = await get(path)
    expect(answer.status).toBe(200)
    expect(shape.safeParse(answer.body).error).toBeUndefined()
    expect(z.iso.datetime().safeParse(answer.headers.get('x-generated-at')).success).toBe(true)
    const unknown = await get(`${path}?limit=5`)
    expect(unknown.status).toBe(400)
    expect(problem.safeParse(unknown.body).error).toBeUndefined()
  },
)

test('a filter filters, and a value it does not take is refused', async () => {
  expect((await get('/api/v1/calls?state=open')).status).toBe(200)
  expect((await get('/api/v1/calls?state=soon')).status).toBe(400)
})

test('the description names every address, each parameter and the shape of each answer', async () => {
  const { body } = await get('/api/v1/openapi.json')
  const json = z.record(z.string(), z.unknown())
  const described = z
    .object({ openapi: z.literal('3.1.0'), paths: z.record(z.string(), z.object({ get: json })) })
    .parse(body)
  expect(Object.keys(described.paths)).toEqual(
    [...endpoints, ...exchangeEndpoints].map(({ path }) => path),
  )
  expect(Object.keys(described.paths)).toContain('/api/v1/packages/{kind}')
  expect(JSON.stringify(described.paths['/api/v1/calls'])).toContain('"name":"state"')
  expect(JSON.stringify(described.paths['/api/v1/indicators'])).toContain('"evidence"')
})

test('any page may read the interface, and nothing else', async () => {
  const asked = { headers: { origin: 'https://elsewhere.example' } }
  const api = await app.request('/api/v1/indicators', asked)
  expect(api.headers.get('access-control-allow-origin')).toBe('*')
  const outside = await app.request('/tin-tuc.json', asked)
  expect(outside.headers.get('access-control-allow-origin')).toBeNull()
  const posted = await app.request('/api/v1/indicators', { method: 'POST' })
  expect(posted.status).toBeGreaterThanOrEqual(400)
})
