import { Hono } from 'hono'
import type { Env } from '#platform/http/env.ts'
import { routes as awards } from './awards/routes.tsx'
import { routes as callChanges } from './calls/changes/routes.tsx'
import { routes as callDesk } from './calls/desk-routes.tsx'
import { routes as calls } from './calls/routes.tsx'
import { routes as filling } from './cases/filling-routes.tsx'
import { routes as cases } from './cases/routes.tsx'
import { routes as sending } from './cases/sending-routes.tsx'
import { routes as decisions } from './decisions/routes.tsx'
import { routes as ruleSets } from './eligibility/sets/routes.tsx'
import { routes as sheet } from './eligibility/sheet/routes.tsx'
import { routes as exports } from './exports/routes.ts'
import { routes as programmeDesk } from './programmes/desk-routes.tsx'
import { routes as programmes } from './programmes/routes.tsx'
import { routes as reviews } from './reviews/routes.tsx'
import { routes as caseLife } from './screening/life/routes.tsx'
import { routes as screening } from './screening/routes.tsx'

/** The doors of the module, one line for each part of it. */
export const routes = new Hono<Env>()

// The archived calls and the criteria of the law stand where programmes of those names would.
routes.route('/', ruleSets)
routes.route('/', calls)
routes.route('/', programmes)
routes.route('/', programmeDesk)
routes.route('/', callDesk)
routes.route('/', callChanges)
routes.route('/', cases)
routes.route('/', filling)
routes.route('/', sending)
routes.route('/', awards)
routes.route('/', screening)
routes.route('/', sheet)
routes.route('/', caseLife)
routes.route('/', exports)
routes.route('/', decisions)
routes.route('/', reviews)
