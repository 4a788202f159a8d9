import type { Context } from 'hono'
import { Hono } from 'hono'
import { z } from 'zod'
import { role } from '#modules/identity/index.ts'
import { currentPlan } from '#modules/plan/index.ts'
import { cached } from '#platform/http/cached.ts'
import { type Env, signedScope } from '#platform/http/env.ts'
import * as field from '#platform/http/fields.ts'
import { type Problem, type Raw, readForm } from '#platform/http/form.ts'
import { anyone } from '#platform/http/gates.ts'
import { page, seeOther } from '#platform/http/page.ts'
import { newId } from '#platform/ids.ts'
import { once } from '#platform/once.ts'
import { orNotFound } from '#platform/outcome.ts'
import { paths } from '../paths.ts'
import { AboutEditPage } from './AboutEditPage.tsx'
import { AboutPage } from './AboutPage.tsx'
import { AccessibilityPage } from './AccessibilityPage.tsx'
import { structureOf } from './structure.ts'
import { aboutTexts, changeAboutTexts } from './texts.ts'

export const routes = new Hono<Env>()
const keeper = role('leader', 'administrator')

const aboutForm = z.object({
  functionsVi: field.text(4_000),
  functionsEn: field.text(4_000),
  contactsVi: field.text(4_000),
  contactsEn: field.text(4_000),
})

routes.get(paths.accessibility, anyone, cached, (c) => page(c, <AccessibilityPage />))

routes.get(paths.about, anyone, cached, async (c) => {
  const { scope } = c.var
  const [texts, plan] = await Promise.all([aboutTexts(scope), currentPlan(scope)])
  const structure = plan && {
    number: plan.decision.number,
    tiers: structureOf(plan, scope.today),
  }
  return page(c, <AboutPage texts={texts} structure={structure} />)
})

routes.get(paths.aboutDesk, keeper, (c) => show(c, { saved: c.req.query('xong') === 'saved' }))

routes.post(paths.aboutDesk, keeper, async (c) => {
  const form = await readForm(c, aboutForm)
  if (!form.ok) {
    const read = form.version === undefined ? {} : { version: form.version }
    return show(c, { typed: form.raw, problems: form.problems, ...read }, 422)
  }
  const { functionsVi, functionsEn, contactsVi, contactsEn } = form.value
  const words = {
    functions: { vi: functionsVi, en: functionsEn },
    contacts: { vi: contactsVi, en: contactsEn },
  }
  const outcome = orNotFound(
    await once(signedScope(c), form.key, (inside) => changeAboutTexts(inside, form.version, words)),
  )
  if (outcome.ok) return seeOther(c, `${paths.aboutDesk}?xong=saved`)
  return show(c, { typed: form.raw, stale: true }, 409)
})

type After = {
  typed?: Raw
  problems?: readonly Problem[]
  version?: number
  stale?: boolean
  saved?: boolean
}

async function show(c: Context<Env>, after: After, status: 200 | 409 | 422 = 200) {
  const { functions, contacts, version } = await aboutTexts(c.var.scope)
  const stored = {
    functionsVi: functions.vi,
    functionsEn: functions.en,
    contactsVi: contacts.vi,
    contactsEn: contacts.en,
  }
  return page(
    c,
    <AboutEditPage stored={stored} version={version} formKey={newId()} {...after} />,
    status,
  )
}
