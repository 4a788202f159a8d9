import { awardsAfter, type PublicAward } from '#modules/support/index.ts'
import { download, type ExportFormat, exportAnswer } from '#platform/export/answer.ts'
import { type ExportColumn, keysetPages } from '#platform/export/columns.ts'
import type { Scope } from '#platform/scope.ts'
import { messages } from '../messages.ts'
import { paths } from '../paths.ts'
import { releaseOf } from './ocds.ts'
import { ocidPrefixOf, packageHead, publisherOf } from './package.ts'

const PAGE = 500

const pagesOf = (scope: Scope) =>
  keysetPages(
    (after: string | undefined) => awardsAfter(scope, after, PAGE),
    ({ award }) => award.id,
  )

const encoder = new TextEncoder()

/** All contracts in one release package, written as they are read. */
async function* wholePackage(scope: Scope): AsyncGenerator<Uint8Array, void, undefined> {
  const prefix = await ocidPrefixOf(scope)
  const head = JSON.stringify(await packageHead(scope, scope.origin + paths.awardsJson))
  yield encoder.encode(`${head.slice(0, -1)},"releases":[`)
  let before = ''
  for await (const page of pagesOf(scope)) {
    const publisher = await publisherOf(scope, prefix, page)
    const releases = page.map((award) => JSON.stringify(releaseOf(award, publisher)))
    yield encoder.encode(before + releases.join(','))
    before = ','
  }
  yield encoder.encode(']}')
}

export const jsonFile = (scope: Scope): Response =>
  open(download(wholePackage(scope), 'hop-dong-ho-tro.json', 'application/json; charset=utf-8'))

/** The same contracts as a table, for people with a spreadsheet. */
export const tableFile = (scope: Scope, format: ExportFormat): Response =>
  open(
    exportAnswer({
      format,
      name: 'hop-dong-ho-tro',
      sheet: messages[scope.locale].awardTable.sheet,
      columns: columnsOf(scope),
      pages: pagesOf(scope),
    }),
  )

/** Public for everybody, and good for some minutes. */
function open(answer: Response): Response {
  answer.headers.set('cache-control', 'public, max-age=300')
  return answer
}

function columnsOf({ locale }: Scope): ExportColumn<PublicAward>[] {
  const texts = messages[locale].awardTable
  return [
    { kind: 'text', title: texts.contract, value: ({ award }) => award.contractNumber },
    { kind: 'day', title: texts.signedOn, value: ({ award }) => award.signedOn },
    { kind: 'number', title: texts.amount, value: ({ award }) => award.amount },
    { kind: 'text', title: texts.state, value: ({ award }) => texts.states[stateOf(award)] },
    { kind: 'text', title: texts.startup, value: ({ startup }) => startup?.name[locale] ?? null },
    { kind: 'text', title: texts.programme, value: ({ programme }) => programme.name[locale] },
    { kind: 'text', title: texts.call, value: ({ call }) => call.title[locale] },
    { kind: 'text', title: texts.number, value: ({ number }) => number },
    { kind: 'number', title: texts.milestones, value: ({ milestones }) => milestones.length },
    {
      kind: 'number',
      title: texts.accepted,
      value: ({ milestones }) => milestones.filter(({ acceptedAt }) => acceptedAt).length,
    },
    {
      kind: 'number',
      title: texts.paid,
      value: ({ payments }) => payments.reduce((sum, { amount }) => sum + amount, 0),
    },
  ]
}

const stateOf = ({ annulledAt, settledAt }: PublicAward['award']) =>
  annulledAt ? 'annulled' : settledAt ? 'settled' : 'standing'
