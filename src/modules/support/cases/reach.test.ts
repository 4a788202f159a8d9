import { afterAll, expect, test } from 'vitest'
import { grantRole } from '#modules/identity/index.ts'
import { link } from '#platform/http/paths.ts'
import { testApp } from '#test/app.ts'
import { aCall, aDraft, aFounder } from '#test/factories/support.ts'
import { openCase } from './opening.ts'
import { paths } from './paths.ts'
import { currentDocuments } from './queries.ts'
import { submitCase } from './sending.ts'

const app = await testApp()
afterAll(app.stop)

const { id: callId } = await aCall(app.scopeFor())
const owner = await aFounder(app, 'Chủ hồ sơ')
const id = await aDraft(owner, callId)
const [document] = await currentDocuments(owner.scope(), id)
const file = document?.id ?? ''
await submitCase(owner.scope(), id)

const pages = [paths.case, paths.form, paths.files, paths.review, paths.receipt] as const
const writes = [paths.form, paths.submission, paths.withdrawal] as const

test('another founder finds none of it', async () => {
  const { founder } = await aFounder(app, 'Người lạ')
  const headers = { 'x-test-actor': founder.id, 'sec-fetch-site': 'same-origin' }
  const ask = async (path: string, method: string) => {
    const body = method === 'POST' ? new URLSearchParams({ reason: 'x', title: 'x' }) : null
    const response = await app.request(path, { method, headers, body })
    await response.text()
    return response.status
  }
  for (const path of pages) expect(await ask(link(path, { id }), 'GET'), path).toBe(404)
  expect(await ask(link(paths.file, { id, file }), 'GET')).toBe(404)
  for (const path of writes.slice(0, 1))
    expect(await ask(link(path, { id }), 'POST'), path).toBe(404)
  expect(await ask(link(paths.submission, { id }), 'POST')).toBe(404)
  expect(await ask(link(paths.withdrawal, { id }), 'POST')).toBe(404)
  expect(await ask(link(paths.removal, { id, file }), 'POST')).toBe(404)
})

test('a stranger hands in no document, and opens no case for another’s startup', async () => {
  const { founder, scope } = await aFounder(app, 'Người lạ khác')
  const form = new FormData()
  form.append('_field', 'plan')
  form.append('plan', new File(['%PDF-1.7'], 'a.pdf'))
  const response = await app.request(link(paths.files, { id }), {
    method: 'POST',
    body: form,
    headers: { 'x-test-actor': founder.id, 'sec-fetch-site': 'same-origin' },
  })
  expect(response.status).toBe(404)
  expect(await openCase(scope(), { callId, startupId: owner.startupId })).toBe(undefined)
})

test('a document of one case is not found under another', async () => {
  const other = await aCall(app.scopeFor())
  const second = await aDraft(owner, other.id)
  const path = link(paths.file, { id: second, file })
  expect((await app.visit(path, { as: owner.founder })).status).toBe(404)
})

test('two founders of one startup share its cases', async () => {
  const friend = await app.person('Bạn cùng sáng lập')
  const grant = { personId: friend.id, role: 'founder' as const, organisationId: owner.startupId }
  await grantRole(app.scopeFor(), grant)
  const page = await app.visit(link(paths.case, { id }), { as: await app.again(friend) })
  expect(page.status).toBe(200)
})
