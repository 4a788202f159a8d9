import { type Context, Hono } from 'hono'
import { role } from '#modules/identity/index.ts'
import { type Env, signedScope } from '#platform/http/env.ts'
import { readForm } from '#platform/http/form.ts'
import { page, seeOther } from '#platform/http/page.ts'
import { link } from '#platform/http/paths.ts'
import { newId } from '#platform/ids.ts'
import { done, orNotFound, refused } from '#platform/outcome.ts'
import { fieldsOf } from '../definition.ts'
import { findingsOf } from '../findings.ts'
import { paths } from '../paths.ts'
import { codeFor } from './codes.ts'
import { fieldsBefore, readShowIf } from './condition-lines.ts'
import { edited, findingsAt, isThere } from './editing.ts'
import { changeColumns, changeField, changeSection, findSection } from './edits.ts'
import {
  columnForm,
  columnOf,
  fieldForm,
  fieldOf,
  newColumnForm,
  sectionForm,
  sectionOf,
} from './forms.ts'
import { ColumnPage } from './pages/ColumnPage.tsx'
import type { SentPart } from './pages/DraftPage.tsx'
import type { EditProps } from './pages/EditPage.tsx'
import { FieldPage } from './pages/FieldPage.tsx'
import { SectionPage } from './pages/SectionPage.tsx'
import { findDraft } from './queries.ts'

export const routes = new Hono<Env>()
const officer = role('officer')

type Again = Partial<Pick<EditProps, 'raw' | 'problems' | 'refusal' | 'version' | 'formKey'>>

routes.get(paths.section, officer, async (c) => page(c, await sectionPage(c)))

routes.post(paths.section, officer, async (c) => {
  const { id, section: code } = c.req.param()
  const { definition } = await draftOf(c)
  const form = await readForm(c, sectionForm)
  const { showIf, problems } = readShowIf(form.raw, fieldsBefore(definition, { section: code }))
  const faults = [...(form.ok ? [] : form.problems), ...problems]
  if (!form.ok || faults.length > 0)
    return page(c, await sectionPage(c, againOf(form, faults)), 422)
  const outcome = await edited(c, form, (now) =>
    isThere(now, { kind: 'section', section: code })
      ? done(changeSection(now, code, (old) => sectionOf(old, form.value, showIf)))
      : refused('gone'),
  )
  if (outcome.ok) return seeOther(c, `${link(paths.draft, { id })}?xong=saved#phan-${code}`)
  return page(c, await sectionPage(c, { raw: form.raw, refusal: outcome.problem }), 409)
})

routes.get(paths.field, officer, async (c) => page(c, await fieldPage(c)))

routes.post(paths.field, officer, async (c) => {
  const { id, field: code } = c.req.param()
  const { definition } = await draftOf(c)
  const form = await readForm(c, fieldForm)
  const { showIf, problems } = readShowIf(form.raw, fieldsBefore(definition, { field: code }))
  const faults = [...(form.ok ? [] : form.problems), ...problems]
  if (!form.ok || faults.length > 0) return page(c, await fieldPage(c, againOf(form, faults)), 422)
  const outcome = await edited(c, form, (now) =>
    isThere(now, { kind: 'field', field: code })
      ? done(changeField(now, code, (old) => fieldOf(old, form.value, showIf)))
      : refused('gone'),
  )
  // The page is shown again: another type has other settings.
  if (outcome.ok) return seeOther(c, `${link(paths.field, { id, field: code })}?xong=saved`)
  return page(c, await fieldPage(c, { raw: form.raw, refusal: outcome.problem }), 409)
})

routes.post(paths.columns, officer, async (c) => {
  const { id, field: code } = c.req.param()
  const form = await readForm(c, newColumnForm)
  const sent = { action: link(paths.columns, { id, field: code }), raw: form.raw }
  if (!form.ok) return page(c, await fieldPage(c, {}, { ...sent, problems: form.problems }), 422)
  const { label, type } = form.value
  let added = ''
  const outcome = await edited(c, form, (now) => {
    const field = fieldsOf(now).find((each) => each.code === code)
    if (field?.type !== 'table') return refused('gone')
    added = codeFor(
      label,
      (field.columns ?? []).map((column) => column.code),
      'cot',
    )
    const column = { code: added, type, label: { vi: label, en: '' }, required: type !== 'product' }
    return done(changeColumns(now, code, (columns) => [...columns, column]))
  })
  if (!outcome.ok) return page(c, await fieldPage(c, { refusal: outcome.problem }), 409)
  const field = link(paths.field, { id, field: code })
  return seeOther(c, added ? link(paths.column, { id, field: code, column: added }) : field)
})

routes.get(paths.column, officer, async (c) => page(c, await columnPage(c)))

routes.post(paths.column, officer, async (c) => {
  const { id, field, column: code } = c.req.param()
  await draftOf(c)
  const form = await readForm(c, columnForm)
  if (!form.ok) return page(c, await columnPage(c, againOf(form, form.problems)), 422)
  const outcome = await edited(c, form, (now) =>
    isThere(now, { kind: 'column', field, column: code })
      ? done(
          changeColumns(now, field, (columns) =>
            columns.map((old) => (old.code === code ? columnOf(old, form.value) : old)),
          ),
        )
      : refused('gone'),
  )
  const there = { id, field, column: code }
  if (outcome.ok) return seeOther(c, `${link(paths.column, there)}?xong=saved`)
  return page(c, await columnPage(c, { raw: form.raw, refusal: outcome.problem }), 409)
})

const draftOf = async (c: Context<Env>) =>
  orNotFound(await findDraft(signedScope(c), c.req.param('id') ?? ''))

type Sent = { raw: EditProps['raw']; key: string; version: number | undefined }

/** The version stays the one that was read: a change made meanwhile must still be noticed. */
const againOf = ({ raw, key, version }: Sent, problems: EditProps['problems']): Again => ({
  raw,
  problems: problems ?? [],
  formKey: key,
  ...(version === undefined ? {} : { version }),
})

async function startOf(c: Context<Env>, again: Again) {
  const { id, title, version, definition } = await draftOf(c)
  return {
    id,
    formTitle: title,
    version,
    definition,
    findings: findingsOf(definition),
    formKey: newId(),
    saved: c.req.query('xong') === 'saved' && !again.raw,
    ...again,
  }
}

async function sectionPage(c: Context<Env>, again: Again = {}) {
  const start = await startOf(c, again)
  const section = orNotFound(findSection(start.definition, c.req.param('section') ?? ''))
  const findings = findingsAt(start.findings, { section: section.code })
  return <SectionPage {...start} findings={findings} section={section} />
}

async function fieldPage(c: Context<Env>, again: Again = {}, sent?: SentPart) {
  const start = await startOf(c, again)
  const field = fieldIn(start.definition, c.req.param('field'))
  const findings = findingsAt(start.findings, { field: field.code })
  return <FieldPage {...start} findings={findings} field={field} sent={sent} />
}

async function columnPage(c: Context<Env>, again: Again = {}) {
  const start = await startOf(c, again)
  const field = fieldIn(start.definition, c.req.param('field'))
  const code = c.req.param('column')
  const column = orNotFound(field.columns?.find((each) => each.code === code))
  const findings = findingsAt(start.findings, { field: field.code, column: column.code })
  return <ColumnPage {...start} findings={findings} field={field} column={column} />
}

const fieldIn = (definition: EditProps['definition'], code: string | undefined) =>
  orNotFound(fieldsOf(definition).find((each) => each.code === code))
