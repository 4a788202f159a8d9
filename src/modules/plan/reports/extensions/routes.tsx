import { type Context, Hono } from 'hono'
import type { z } from 'zod'
import { role } from '#modules/identity/index.ts'
import { type Env, signedScope } from '#platform/http/env.ts'
import { readForm } from '#platform/http/form.ts'
import { page, seeOther } from '#platform/http/page.ts'
import { link } from '#platform/http/paths.ts'
import { newId } from '#platform/ids.ts'
import { once } from '#platform/once.ts'
import { type Outcome, orNotFound } from '#platform/outcome.ts'
import type { SignedScope } from '#platform/scope.ts'
import { findPeriod } from '../queries.ts'
import { backToReport, showReport } from '../show.tsx'
import { askForExtension } from './asking.ts'
import { extendPeriod, grantExtension, refuseExtension } from './deciding.ts'
import { askingForm, grantingForm, refusingForm } from './forms.ts'
import { messages } from './messages.ts'
import { PeriodExtensionPage } from './pages/PeriodExtensionPage.tsx'
import { paths } from './paths.ts'
import type { ExtensionRefusal } from './rules.ts'

export const routes = new Hono<Env>()
const officer = role('officer')

routes.post(paths.asking, role('agency'), (c) =>
  act(c, c.req.param('id'), {
    action: link(paths.asking, { id: c.req.param('id') }),
    schema: askingForm,
    does: askForExtension,
    done: 'asked',
  }),
)

routes.post(paths.granting, officer, (c) =>
  act(c, c.req.param('id'), {
    action: link(paths.granting, { id: c.req.param('id') }),
    schema: grantingForm,
    does: grantExtension,
    done: 'extended',
  }),
)

routes.post(paths.refusing, officer, (c) =>
  act(c, c.req.param('id'), {
    action: link(paths.refusing, { id: c.req.param('id') }),
    schema: refusingForm,
    does: refuseExtension,
    done: 'not-extended',
  }),
)

type Act<Schema extends z.ZodType> = {
  action: string
  schema: Schema
  does: (
    scope: SignedScope,
    id: string,
    value: z.infer<Schema>,
  ) => Promise<Outcome<string, ExtensionRefusal> | undefined>
  done: 'asked' | 'extended' | 'not-extended'
}

async function act<Schema extends z.ZodType>(
  c: Context<Env>,
  id: string,
  { action, schema, does, done }: Act<Schema>,
) {
  const form = await readForm(c, schema)
  const sent = { action, raw: form.raw, formKey: form.key, version: form.version }
  if (!form.ok) return showReport(c, id, { sent: { ...sent, problems: form.problems } })
  const outcome = orNotFound(
    await once(signedScope(c), form.key, (inside) => does(inside, id, form.value)),
  )
  if (outcome.ok) return backToReport(c, id, done)
  const { problem } = outcome
  return showReport(c, id, {
    sent,
    refusal: { vi: messages.vi.refusal[problem], en: messages.en.refusal[problem] },
  })
}

routes.get(paths.period, officer, async (c) => {
  const period = orNotFound(await findPeriod(c.var.scope, c.req.param('id')))
  const extended = c.req.query('xong')
  return page(
    c,
    <PeriodExtensionPage
      period={period}
      formKey={newId()}
      extended={extended && /^\d{1,4}$/.test(extended) ? Number(extended) : undefined}
    />,
  )
})

routes.post(paths.period, officer, async (c) => {
  const id = c.req.param('id')
  const period = orNotFound(await findPeriod(c.var.scope, id))
  const form = await readForm(c, grantingForm)
  const action = link(paths.period, { id })
  const sent = { action, raw: form.raw, formKey: form.key, version: form.version }
  if (!form.ok)
    return page(
      c,
      <PeriodExtensionPage
        period={period}
        formKey={newId()}
        sent={{ ...sent, problems: form.problems }}
      />,
      422,
    )
  const outcome = orNotFound(
    await once(signedScope(c), form.key, (inside) => extendPeriod(inside, id, form.value)),
  )
  if (outcome.ok) return seeOther(c, `${action}?xong=${outcome.value}`)
  return page(
    c,
    <PeriodExtensionPage period={period} formKey={newId()} sent={sent} refusal={outcome.problem} />,
    409,
  )
})
