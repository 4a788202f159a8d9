import { type Context, Hono } from 'hono'
import { namesOf, role } from '#modules/identity/index.ts'
import type { Env } from '#platform/http/env.ts'
import { page, seeOther } from '#platform/http/page.ts'
import { newId } from '#platform/ids.ts'
import { bilingual } from '#platform/locale.ts'
import { holds, type Scope } from '#platform/scope.ts'
import { thresholdForm } from '../forms.ts'
import { paths } from '../paths.ts'
import { statusOf, take, type Undone } from '../posting/take.ts'
import { findSetting, maySet, setAmount } from './actions.ts'
import { ThresholdPage } from './pages/ThresholdPage.tsx'

export const routes = new Hono<Env>()

const noRefusals = bilingual<Record<never, string>>({}, {})

routes.get(paths.threshold, role('finance', 'leader', 'officer', 'administrator'), (c) => show(c))

routes.post(paths.threshold, role('leader', 'administrator'), async (c) => {
  const taken = await take(
    c,
    thresholdForm,
    (inside, { value }) => setAmount(inside, 'two-approvals-from', value),
    noRefusals,
  )
  return taken.ok ? seeOther(c, `${paths.threshold}?xong`) : show(c, taken)
})

/** Who sets the threshold is not always one of Finance's desk. */
const mayOpenFinance = ({ actor }: Scope) =>
  (['finance', 'leader', 'officer'] as const).some((each) => holds(actor, each))

async function show(c: Context<Env>, undone?: Undone) {
  const { scope } = c.var
  const setting = await findSetting(scope, 'two-approvals-from')
  const names = await namesOf(scope, setting ? [setting.setBy] : [])
  return page(
    c,
    <ThresholdPage
      setting={setting && { ...setting, by: names.get(setting.setBy) ?? '–' }}
      maySet={maySet(scope)}
      fromFinance={mayOpenFinance(scope)}
      again={{ formKey: newId(), sent: undone?.sent }}
      done={!undone && c.req.query('xong') !== undefined}
    />,
    statusOf(undone),
  )
}
