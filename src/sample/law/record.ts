import {
  draftDocument,
  findDocumentByNumber,
  publishDocument,
  tellOfLapses,
} from '#modules/content/index.ts'
import type { Scope } from '#platform/scope.ts'
import { as, dayAgo, type Happening, must, pick } from '../stage.ts'
import type { World } from '../world.ts'
import { type SampleDocument, sampleDocuments } from './documents.ts'

const issuer = { vi: 'Hội đồng Khởi nghiệp (mẫu)', en: 'Startup Council (sample)' }
const signer = { vi: 'Chủ tịch Hội đồng', en: 'Chair of the council' }

/** An editor writes the documents down, an officer publishes them; lapses are told as the days come. */
export function recordLaw(world: World): Happening[] {
  const { stage } = world
  const year = Number(stage.scope.today.slice(0, 4))
  const list = sampleDocuments(year)
  return [
    ...list.map(
      (document): Happening => ({
        daysAgo: document.issued,
        time: '15:20',
        does: (at) => record(world, document, at),
      }),
    ),
    ...list
      .filter(({ effective }) => effective > 0)
      .map(
        ({ effective }): Happening => ({
          daysAgo: effective,
          time: '00:05',
          does: (at) => tellOfLapses(as(stage, world.cast.leader, at)),
        }),
      ),
  ]
}

async function record(world: World, document: SampleDocument, at: Date): Promise<void> {
  const { stage, cast } = world
  const { title, number, summary, whoGets = null, text = null, scanned = null } = document
  const editor = as(stage, cast.editor, at)
  const written = must(
    await draftDocument(editor, {
      number,
      kind: document.kind,
      issuer,
      signer,
      issuedOn: dayAgo(stage, document.issued),
      effectiveOn: dayAgo(stage, document.effective),
      expiresOn: document.expires === undefined ? null : dayAgo(stage, document.expires),
      title,
      summary,
      whoGets,
      fullText: text,
      textAsScanned: scanned,
      relations: await related(editor, document),
    }),
    number,
  )
  if (document.draft) return
  const officer = as(stage, pick(cast.officers, 0), at)
  must(await publishDocument(officer, written.id, written.version), number)
}

async function related(scope: Scope, { relations = [] }: SampleDocument) {
  const found = []
  for (const { relation, to, clauses = null } of relations) {
    const other = await findDocumentByNumber(scope, to)
    if (!other) throw new Error(`sample: ${to} is not recorded yet`)
    found.push({ relation, toId: other.id, clauses, fromDay: null, leavesInForce: false })
  }
  return found
}
