import { type Context, Hono } from 'hono'
import { listTopics } from '#modules/content/index.ts'
import { role } from '#modules/identity/index.ts'
import { type Env, signedScope } from '#platform/http/env.ts'
import { checkForm, readForm, readPosted } from '#platform/http/form.ts'
import { seeOther } from '#platform/http/page.ts'
import { link } from '#platform/http/paths.ts'
import { withQuery } from '#platform/http/query-fields.ts'
import { sentForm } from '#platform/http/sent.ts'
import { once } from '#platform/once.ts'
import { orNotFound } from '#platform/outcome.ts'
import type { SignedScope } from '#platform/scope.ts'
import { confirmImport, selectRows, setChoices, setColumns } from './choosing.ts'
import { choicesForm, columnsForm, newImportForm, plainForm, selectionForm } from './forms.ts'
import { addFiles, beginImport, discardImport, removeFile, startReading } from './gathering.ts'
import { paths } from './paths.ts'
import { categoriesOf, filesOf, findImport } from './queries.ts'
import { moverRoles } from './reach.ts'
import { showImport, showList } from './show.tsx'
import { act, type Read } from './taking.tsx'
import { undoImport } from './undoing.ts'
import { workMessages } from './work-messages.ts'

export const routes = new Hono<Env>()
const mover = role(...moverRoles)

routes.get(paths.imports, mover, (c) => showList(c))

routes.post(paths.imports, mover, async (c) => {
  const form = await readForm(c, newImportForm)
  if (!form.ok) return showList(c, sentForm(paths.imports, form))
  const outcome = orNotFound(
    await once(signedScope(c), form.key, (inside) => beginImport(inside, form.value)),
  )
  if (!outcome.ok) throw new Error('a new move cannot be refused')
  return back(c, outcome.value, 'created')
})

routes.get(paths.import, mover, (c) => showImport(c, c.req.param('id')))

routes.post(paths.files, mover, async (c) => {
  const id = c.req.param('id')
  const { raw, files } = await readPosted(c)
  const form = checkForm(raw, plainForm)
  const given = files.get('file') ?? []
  if (given.length === 0)
    return showImport(c, id, { fileProblem: workMessages[c.var.scope.locale].files.noFile })
  const outcome = orNotFound(
    await once(signedScope(c), form.key, (inside) => addFiles(inside, id, given)),
  )
  return outcome.ok ? back(c, id, 'added') : showImport(c, id, { problem: outcome.problem })
})

routes.post(paths.fileRemoval, mover, (c) => {
  const { id, file } = c.req.param()
  return act(c, id, plainForm, (inside) => removeFile(inside, id, file), 'removed')
})

routes.post(paths.reading, mover, (c) => {
  const id = c.req.param('id')
  return act(c, id, plainForm, (inside) => startReading(inside, id))
})

routes.post(paths.choices, mover, async (c) => {
  const id = c.req.param('id')
  const one = orNotFound(await findImport(signedScope(c), id))
  const topics = (await listTopics(c.var.scope)).map(({ code }) => code)
  const names = (await categoriesOf(c.var.scope, one)).map(({ name }) => name)
  const take = (inside: SignedScope, { version, value }: Read<ReturnType<typeof choicesForm>>) =>
    setChoices(inside, id, version, value)
  return act(c, id, choicesForm(topics, names), take, 'saved')
})

routes.post(paths.columns, mover, async (c) => {
  const id = c.req.param('id')
  orNotFound(await findImport(signedScope(c), id))
  const columns = (await filesOf(c.var.scope, id)).flatMap((file) => file.columns)
  const take = (inside: SignedScope, { version, value }: Read<ReturnType<typeof columnsForm>>) =>
    setColumns(inside, id, version, value)
  return act(c, id, columnsForm(columns), take)
})

routes.post(paths.selection, mover, (c) => {
  const id = c.req.param('id')
  const { loai, page } = c.req.query()
  const take = (inside: SignedScope, { version, value }: Read<typeof selectionForm>) =>
    selectRows(inside, id, version, value)
  return act(c, id, selectionForm, take, 'saved', { loai, page })
})

routes.post(paths.confirmation, mover, (c) => {
  const id = c.req.param('id')
  return act(c, id, plainForm, (inside, { version }) => confirmImport(inside, id, version))
})

routes.post(paths.discarding, mover, (c) => {
  const id = c.req.param('id')
  return act(c, id, plainForm, (inside) => discardImport(inside, id), 'discarded')
})

routes.post(paths.undoing, mover, (c) => {
  const id = c.req.param('id')
  return act(c, id, plainForm, (inside) => undoImport(inside, id))
})

const back = (c: Context<Env>, id: string, done: string) =>
  seeOther(c, withQuery(link(paths.import, { id }), { xong: done }))
