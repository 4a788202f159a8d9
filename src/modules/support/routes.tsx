import { Hono } from 'hono'
import type { Env } from '#platform/http/env.ts'
import { routes as appealDesk } from './appeals/desk-routes.tsx'
import { routes as appeals } from './appeals/routes.tsx'
import { routes as assigning } from './assigning/routes.tsx'
import { routes as awards } from './awards/routes.tsx'
import { routes as batches } from './batches/routes.tsx'
import { routes as bulk } from './bulk/routes.tsx'
import { routes as callChanges } from './calls/changes/routes.tsx'
import { routes as callDesk } from './calls/desk-routes.tsx'
import { routes as calls } from './calls/routes.tsx'
import { routes as caseDocuments } from './cases/document-routes.tsx'
import { routes as filling } from './cases/filling-routes.tsx'
import { routes as cases } from './cases/routes.tsx'
import { routes as sending } from './cases/sending-routes.tsx'
import { routes as council } from './council/routes.tsx'
import { routes as decisions } from './decisions/routes.tsx'
import { routes as ruleSets } from './eligibility/sets/routes.tsx'
import { routes as sheet } from './eligibility/sheet/routes.tsx'
import { routes as exports } from './exports/routes.ts'
import { routes as contractDesk } from './milestones/desk-routes.tsx'
import { routes as contracts } from './milestones/routes.tsx'
import { routes as meetingPapers } from './papers/meeting-routes.tsx'
import { routes as papers } from './papers/routes.tsx'
import { routes as programmeDesk } from './programmes/desk-routes.tsx'
import { routes as programmes } from './programmes/routes.tsx'
import { routes as late } from './reminders/routes.tsx'
import { routes as results } from './results/routes.tsx'
import { routes as reviews } from './reviews/routes.tsx'
import { routes as scoring } from './scoring/routes.tsx'
import { routes as caseLife } from './screening/life/routes.tsx'
import { routes as screening } from './screening/routes.tsx'

/** The doors of the module, one line for each part of it. */
export const routes = new Hono<Env>()

// What these lead to would be taken for a programme of that name.
routes.route('/', results)
routes.route('/', ruleSets)
routes.route('/', calls)
routes.route('/', programmes)
routes.route('/', programmeDesk)
routes.route('/', callDesk)
routes.route('/', callChanges)
routes.route('/', cases)
routes.route('/', filling)
routes.route('/', caseDocuments)
routes.route('/', sending)
routes.route('/', awards)
routes.route('/', screening)
routes.route('/', council)
routes.route('/', sheet)
routes.route('/', bulk)
routes.route('/', caseLife)
routes.route('/', exports)
routes.route('/', decisions)
routes.route('/', reviews)
routes.route('/', assigning)
routes.route('/', scoring)
routes.route('/', contracts)
routes.route('/', contractDesk)
routes.route('/', appeals)
routes.route('/', appealDesk)
routes.route('/', batches)
routes.route('/', papers)
routes.route('/', meetingPapers)
routes.route('/', late)
