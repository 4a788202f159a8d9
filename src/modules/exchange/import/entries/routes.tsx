import { Hono } from 'hono'
import { entryKindOf } from '#modules/content/index.ts'
import { role } from '#modules/identity/index.ts'
import { exportAnswer, exportFormats } from '#platform/export/answer.ts'
import { type Env, signedScope } from '#platform/http/env.ts'
import { orNotFound } from '#platform/outcome.ts'
import { paths } from '../paths.ts'
import { filesOf, findImport } from '../queries.ts'
import { moverRoles } from '../reach.ts'
import { act } from '../taking.tsx'
import { setBoxes, setKind, setPublish } from './choosing.ts'
import { boxesForm, kindForm, publishForm } from './forms.ts'
import { noRows, patternColumns } from './pattern.ts'

export const entryRoutes = new Hono<Env>()
const mover = role(...moverRoles)

entryRoutes.post(paths.kind, mover, (c) => {
  const id = c.req.param('id')
  return act(
    c,
    id,
    kindForm,
    (inside, { version, value }) => setKind(inside, id, version, value.kind),
    'saved',
  )
})

entryRoutes.post(paths.boxes, mover, async (c) => {
  const id = c.req.param('id')
  const { kind } = orNotFound(await findImport(signedScope(c), id)).choices
  const columns = (await filesOf(c.var.scope, id)).flatMap((file) => file.columns)
  const form = boxesForm(orNotFound(kind ?? undefined), columns)
  return act(c, id, form, (inside, { version, value }) => setBoxes(inside, id, version, value))
})

entryRoutes.post(paths.publish, mover, async (c) => {
  const id = c.req.param('id')
  orNotFound((await findImport(signedScope(c), id))?.choices.kind ?? undefined)
  return act(
    c,
    id,
    publishForm,
    (inside, { version, value }) => setPublish(inside, id, version, value),
    'saved',
  )
})

for (const format of exportFormats)
  entryRoutes.get(format === 'xlsx' ? paths.patternXlsx : paths.patternCsv, mover, async (c) => {
    const { scope } = c.var
    const one = orNotFound(await findImport(signedScope(c), c.req.param('id')))
    const kind = orNotFound(one.choices.kind ?? undefined)
    const name = entryKindOf(kind).name[scope.locale]
    return exportAnswer({
      format,
      name,
      sheet: name.slice(0, 31),
      columns: patternColumns(kind, scope.locale),
      pages: noRows(),
    })
  })
