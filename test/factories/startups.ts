import { registerStartup, type StartupProfile } from '#modules/organisations/index.ts'
import type { Actor, SignedScope } from '#platform/scope.ts'
import type { TestApp } from '../app.ts'

export const profile: StartupProfile = {
  name: 'Cảng Xanh',
  englishName: 'Green Port',
  summaryVi: 'Điều phối xe ra vào cảng để không phải chờ.',
  summaryEn: 'Calls trucks to the port when their turn comes.',
  website: '',
  kind: 'enterprise',
  enterpriseCode: null,
  registeredOn: '2024-05-01',
  growthBasis: ['technology'],
  sector: 'logistics',
  stage: 'growth',
  foundersNote: 'Đang gọi vốn vòng hai.',
  published: true,
}

let lastCode = 201_000_000

/** An enterprise code that no other test has used. */
export const freshCode = (): string => {
  lastCode += 1
  return `0${lastCode}`
}

export const as = (app: TestApp, actor: Actor): SignedScope => ({ ...app.scopeFor(actor), actor })

/** A startup with its founder, whose grants are as they are afterwards. */
export async function aStartup(app: TestApp, change: Partial<StartupProfile> = {}) {
  const someone = await app.person('Lan')
  const outcome = await registerStartup(as(app, someone), {
    ...profile,
    enterpriseCode: change.kind === 'project' ? null : freshCode(),
    ...change,
  })
  if (!outcome?.ok) throw new Error(`the startup was not registered: ${outcome?.problem}`)
  const { id, slug } = outcome.value
  return { id, slug, founder: await app.again(someone) }
}
