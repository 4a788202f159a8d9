import { type Context, Hono } from 'hono'
import { role } from '#modules/identity/index.ts'
import type { Env } from '#platform/http/env.ts'
import { page, seeOther } from '#platform/http/page.ts'
import { newId } from '#platform/ids.ts'
import { reasonForm } from '../forms.ts'
import type { CostKindWords } from '../kinds.ts'
import { paths } from '../paths.ts'
import { statusOf, take, type Undone } from '../posting/take.ts'
import { clearAlarm } from './alarms.ts'
import { clearing } from './messages.ts'
import { AlarmsPage } from './pages/AlarmsPage.tsx'
import { clearedAlarms, openAlarms } from './queries.ts'

const finance = role('finance')

export function proofRoutes(words: CostKindWords): Hono<Env> {
  const routes = new Hono<Env>()

  routes.get(paths.alarms, finance, (c) => show(c, words))

  routes.post(paths.alarmClearing, finance, async (c) => {
    const id = c.req.param('alarm')
    const taken = await take(
      c,
      reasonForm,
      (inside, { value }) => clearAlarm(inside, id, value.reason),
      clearing,
    )
    return taken.ok ? seeOther(c, `${paths.alarms}?xong`) : show(c, words, taken)
  })

  return routes
}

async function show(c: Context<Env>, words: CostKindWords, undone?: Undone) {
  const { scope } = c.var
  return page(
    c,
    <AlarmsPage
      open={await openAlarms(scope)}
      cleared={await clearedAlarms(scope)}
      words={words}
      again={{ formKey: newId(), sent: undone?.sent }}
      why={undone?.why}
      done={!undone && c.req.query('xong') !== undefined}
    />,
    statusOf(undone),
  )
}
