import type { Context } from 'hono'
import { listSources } from '#modules/budget/index.ts'
import { LapseNotice, lapsedBasesOf } from '#modules/content/index.ts'
import { listChoices, namesOfOrganisations } from '#modules/organisations/index.ts'
import type { Env } from '#platform/http/env.ts'
import type { Problem, Raw } from '#platform/http/form.ts'
import { page } from '#platform/http/page.ts'
import { newId } from '#platform/ids.ts'
import type { Scope } from '#platform/scope.ts'
import { programmeClauses } from '../bases/clauses.ts'
import { linesOf, listLines } from '../lines/queries.ts'
import type { Programme } from '../schema.ts'
import { messages as termMessages } from '../terms/messages.ts'
import { type SentTerm, TermsSection } from '../terms/pages/TermsSection.tsx'
import { termsOf } from '../terms/queries.ts'
import type { AddingRefusal, EndingRefusal } from '../terms/rules.ts'
import type { ProgrammeRefusal } from './actions.ts'
import { programmeAsTyped } from './desk-forms.ts'
import { messages } from './desk-messages.ts'
import { ProgrammeEditPage } from './pages/ProgrammeEditPage.tsx'
import { agenciesOf } from './reach.ts'

export type ProgrammeChoicesOnDesk = Awaited<ReturnType<typeof choices>>

/** What an officer may choose from; a programme that is there keeps what it chose. */
export async function choices(scope: Scope, programme?: Programme) {
  const [current, chosen, sources, agencies] = await Promise.all([
    listLines(scope),
    linesOf(scope, programme?.lineCodes ?? []),
    listSources(scope),
    agenciesToChoose(scope, programme),
  ])
  const dropped = chosen.filter(({ code }) => !current.some((line) => line.code === code))
  return { lines: [...current, ...dropped], sources, agencies }
}

/** An officer of the whole city writes for any agency, one of an agency for that agency. */
async function agenciesToChoose(scope: Scope, programme?: Programme) {
  const own = agenciesOf(scope)
  const wanted = [...(own === 'all' ? [] : own), ...(programme ? [programme.agencyId] : [])]
  const names = await namesOfOrganisations(scope, wanted)
  const named = [...names].map(([id, name]) => ({ id, name }))
  const listed = own === 'all' ? await listChoices(scope, ['agency']) : []
  return [...new Map([...named, ...listed].map((each) => [each.id, each])).values()]
}

type After = {
  typed?: Raw
  formKey?: string
  problems?: Problem[]
  version?: number | undefined
  refusal?: ProgrammeRefusal
  sentTerm?: SentTerm
  termRefusal?: AddingRefusal | EndingRefusal
}

/** The programme as it stands now; after a refusal with what was typed. */
export async function programmePage(c: Context<Env>, programme: Programme, after: After = {}) {
  const { scope } = c.var
  const { typed, problems, refusal, sentTerm, termRefusal } = after
  const [known, terms] = await Promise.all([
    choices(scope, programme),
    termsOf(scope, programme.id),
  ])
  const lapsed = await lapsedBasesOf(scope, await programmeClauses(scope, programme))
  const formKey = after.formKey ?? newId()
  const texts = messages[scope.locale]
  const termTexts = termMessages[scope.locale]
  const told = c.req.query('xong')
  const news = {
    saved: texts.saved,
    published: texts.isPublished,
    added: termTexts.added,
    ended: termTexts.ended,
  }
  const faulty = (problems ?? sentTerm?.problems ?? []).length > 0
  const status = refusal || termRefusal ? 409 : faulty ? 422 : 200
  return page(
    c,
    <ProgrammeEditPage
      {...known}
      programme={{
        id: programme.id,
        slug: programme.slug,
        published: programme.publishedAt !== null,
        version: after.version ?? programme.version,
        stored: programmeAsTyped(programme),
      }}
      formKey={formKey}
      typed={typed}
      problems={problems}
      refusal={refusal ? texts.problem[refusal] : termRefusal && termTexts.problem[termRefusal]}
      stale={refusal === 'stale'}
      news={isNews(told, news) ? news[told] : undefined}
    >
      <LapseNotice bases={lapsed} />
      <TermsSection
        programmeId={programme.id}
        terms={terms}
        today={scope.today}
        formKey={formKey}
        sent={sentTerm}
        sources={known.sources}
        lines={known.lines.filter(({ code }) => programme.lineCodes.includes(code))}
      />
    </ProgrammeEditPage>,
    status,
  )
}

const isNews = <News extends object>(
  told: string | undefined,
  news: News,
): told is keyof News & string => told !== undefined && Object.hasOwn(news, told)
