import { Hono } from 'hono'
import type { Env } from '#platform/http/env.ts'
import { anyone } from '#platform/http/gates.ts'
import { paths } from '../paths.ts'
import { jsonFile, tableFile } from './files.ts'

export const routes = new Hono<Env>()

routes.get(paths.awardsJson, anyone, (c) => jsonFile(c.var.scope))
routes.get(paths.awardsCsv, anyone, (c) => tableFile(c.var.scope, 'csv'))
routes.get(paths.awardsXlsx, anyone, (c) => tableFile(c.var.scope, 'xlsx'))
