import type { Context } from 'hono'
import { findFile } from '#platform/files/files.ts'
import { type Env, signedScope } from '#platform/http/env.ts'
import { page } from '#platform/http/page.ts'
import { newId } from '#platform/ids.ts'
import { orNotFound } from '#platform/outcome.ts'
import { holds } from '#platform/scope.ts'
import { citationsOf } from './citations.ts'
import { findKept } from './desk-queries.ts'
import { documentAsTyped } from './forms.ts'
import type { Effect } from './impact.ts'
import { nameOf } from './names.ts'
import { DocumentEditPage, type DocumentEditProps } from './pages/DocumentEditPage.tsx'
import type { ShownEffect } from './pages/ImpactSection.tsx'
import type { DocumentItem } from './queries.ts'

type Extra = Partial<Omit<DocumentEditProps, 'effects'>> & {
  /** What the act asked for would do. */
  foreseen?: { of: 'change' | 'publication' | 'withdrawal'; list: readonly Effect[] }
}

/** The document on the desk as it stands now; after a refusal or before a confirmation with what was typed. */
export async function showDocument(
  c: Context<Env>,
  id: string,
  { foreseen, ...extra }: Extra,
  status: 200 | 409 | 422 = 200,
) {
  const scope = signedScope(c)
  const { document, relations } = orNotFound(await findKept(scope, id))
  const [citing, file] = await Promise.all([
    citationsOf(scope, document),
    document.sourceFileId ? findFile(scope, document.sourceFileId) : undefined,
  ])
  const { slug, state, version } = document
  return page(
    c,
    <DocumentEditPage
      {...{ id, slug, state, version, citing }}
      stored={documentAsTyped(document, relations)}
      fileName={file?.name}
      today={scope.today}
      formKey={newId()}
      isOfficer={holds(scope.actor, 'officer') || holds(scope.actor, 'leader')}
      {...extra}
      {...(foreseen ? { effects: { of: foreseen.of, list: foreseen.list.map(shown) } } : {})}
    />,
    status,
  )
}

const shown = ({ document, before, after, citations, resting }: Effect): ShownEffect => ({
  ...named(document),
  before,
  after,
  citations,
  resting: resting.map(named),
})

const named = (document: DocumentItem) => ({
  id: document.id,
  name: { vi: nameOf(document, 'vi'), en: nameOf(document, 'en') },
})
