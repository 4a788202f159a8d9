import {
  createEntry,
  type EntryDraft,
  entryKindOf,
  type KindCode,
  publishEntry,
} from '#modules/content/index.ts'
import type { Actor, SignedScope } from '#platform/scope.ts'
import type { TestApp } from '../app.ts'

export const asEditor = (app: TestApp, actor: Actor): SignedScope => ({
  ...app.scopeFor(actor),
  actor,
})

type Facts = EntryDraft['facts']

/** Something for every field that can be filled without another record. */
function factsOf(code: KindCode): Facts {
  const facts: Facts = {}
  for (const field of entryKindOf(code).fields)
    switch (field.type) {
      case 'text':
      case 'longText':
        facts[field.code] = field.written ? { vi: 'Lời kể', en: null } : 'Một chữ'
        break
      case 'choice':
        facts[field.code] = field.options[0]?.value ?? ''
        break
      case 'choices':
        facts[field.code] = field.options.map(({ value }) => value).slice(0, 2)
        break
      case 'yesNo':
        facts[field.code] = true
        break
      case 'number':
        facts[field.code] = field.min + 1
        break
      case 'money':
        facts[field.code] = 5_000_000
        break
      case 'day':
        facts[field.code] = '2026-12-31'
        break
      case 'moment':
        facts[field.code] = '2026-12-01T08:00'
        break
      case 'link':
        facts[field.code] = 'https://cang.example/trang'
        break
      case 'table':
        facts[field.code] = [
          Object.fromEntries(
            field.columns.map(({ code: column, type }) => [
              column,
              type === 'day' ? '2026-01-31' : type === 'text' ? 'Một việc' : 7,
            ]),
          ),
        ]
        break
      default:
        break
    }
  return facts
}

/** A whole entry of a kind, without English; facts may be others. */
export const aDraft = (code: KindCode, title: string, facts: Facts = {}): EntryDraft => ({
  title: { vi: title, en: null },
  summary: { vi: `Tóm tắt của ${title}`, en: null },
  body: { vi: '## Kể thêm\n\nMột đoạn.', en: null },
  organisationId: null,
  facts: { ...factsOf(code), ...facts },
})

type Change = { title: string } & Facts

export const jobDraft = ({ title, ...facts }: Change): EntryDraft => aDraft('job', title, facts)
export const eventDraft = ({ title, ...facts }: Change): EntryDraft => aDraft('event', title, facts)

/** An entry as the public has it, or as a draft; a page about a person is written by the test itself. */
export async function anEntry(
  app: TestApp,
  editor: Actor,
  code: KindCode,
  draft: EntryDraft,
  { publish = true }: { publish?: boolean } = {},
) {
  const scope = asEditor(app, editor)
  const created = await createEntry(scope, code, draft)
  if (!created?.ok) throw new Error(`not created: ${created?.problem ?? 'not reachable'}`)
  if (!publish) return created.value
  const shown = await publishEntry(scope, created.value.id, created.value.version)
  if (!shown?.ok) throw new Error('not published')
  return shown.value
}
