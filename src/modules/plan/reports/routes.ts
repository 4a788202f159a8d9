import { Hono } from 'hono'
import type { Env } from '#platform/http/env.ts'
import { routes as adjustments } from './adjustments/routes.tsx'
import { routes as burden } from './burden/routes.tsx'
import { routes as consolidated } from './consolidated/routes.ts'
import { routes as desk } from './desk.tsx'
import { routes as evidence } from './evidence.tsx'
import { routes as extensions } from './extensions/routes.tsx'
import { routes as officer } from './officer.tsx'
import { routes as overview } from './overview.tsx'
import { routes as proposals } from './proposals/routes.tsx'
import { routes as reporter } from './reporter.tsx'
import { routes as upload } from './upload/routes.tsx'

export const routes = new Hono<Env>()

const parts = [
  ...[desk, reporter, upload, extensions, adjustments, officer, evidence, overview],
  ...[consolidated, proposals, burden],
]
for (const part of parts) routes.route('/', part)
