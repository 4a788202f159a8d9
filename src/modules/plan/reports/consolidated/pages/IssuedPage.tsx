import type { ComponentChildren } from 'preact'
import { Badge } from '#ui/Badge.tsx'
import { ButtonLink } from '#ui/Button.tsx'
import { Clause } from '#ui/Clause.tsx'
import { DefinitionList } from '#ui/DefinitionList.tsx'
import { formatDay, formatNumber } from '#ui/format.ts'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Page, type PageNotice } from '#ui/shell/Page.tsx'
import { PeriodDays, usePeriodName } from '../../pages/pieces.tsx'
import type { ShownPeriod } from '../../shown.ts'
import type { Consolidation } from '../content.ts'
import { messages } from '../messages.ts'
import { AgenciesPart } from './AgenciesPart.tsx'
import { EarlierPart } from './EarlierPart.tsx'
import { type FigureHrefs, FiguresPart } from './FiguresPart.tsx'
import { ProposalsPart } from './ProposalsPart.tsx'
import { ExplanationsPart, LeftOutPart, WordsPart } from './WordsPart.tsx'

export type IssuedReport = {
  id: string
  period: ShownPeriod
  content: Consolidation
  contentHash: string
  issuedOn: string
  official: { number: string; on: string } | null
  isPublic: boolean
  version: number
}

type Props = {
  report: IssuedReport
  /** For the office itself: what the public is not shown, and what can still be done. */
  inside: boolean
  hrefs: FigureHrefs
  papers: { docx: string; xlsx: string }
  crumbs: readonly { href: string; label: string }[]
  reportHref?: (reportId: string) => string
  proposalHref?: (id: string) => string
  notice?: PageNotice | undefined
  children?: ComponentChildren
}

/** An issued report as it was frozen, for the office or for everybody. */
export function IssuedPage(props: Props) {
  const { report, inside, hrefs, papers, crumbs, notice, children } = props
  const { content, period, contentHash, issuedOn, official, isPublic } = report
  const locale = useLocale()
  const t = useMessages(messages)
  const name = usePeriodName()
  return (
    <Page
      wide
      title={t.titleOf(name(period))}
      lead={content.receiver[locale]}
      over={
        <>
          {t.issuedOn(formatDay(issuedOn, locale))}{' '}
          {inside && isPublic && <Badge>{t.public}</Badge>}
        </>
      }
      crumbs={crumbs}
      notice={notice}
    >
      <DefinitionList
        items={[
          { term: t.window, value: <PeriodDays period={period} /> },
          { term: t.basis, value: <Clause text={content.plan.clause} /> },
          ...(official
            ? [
                {
                  term: t.officialPaper,
                  value: t.numbered(official.number, formatDay(official.on, locale)),
                },
              ]
            : []),
        ]}
      />
      <p class="my-4 flex flex-wrap gap-3 print:hidden">
        <ButtonLink href={papers.docx} kind="secondary">
          {t.paper}
        </ButtonLink>
        <ButtonLink href={papers.xlsx} kind="secondary">
          {t.book}
        </ButtonLink>
      </p>
      <FiguresPart figures={content.figures} hrefs={hrefs} frozen>
        <ExplanationsPart explanations={content.explanations} />
      </FiguresPart>
      <WordsPart sections={content.sections} />
      <ProposalsPart
        proposals={content.proposals}
        text={content.sections.find(({ heading }) => heading === 'proposals')?.text}
        {...(props.proposalHref ? { href: props.proposalHref } : {})}
      />
      <AgenciesPart
        agencies={content.agencies}
        {...(props.reportHref ? { reportHref: props.reportHref } : {})}
      />
      <EarlierPart
        late={content.late}
        adjustments={content.adjustments}
        ofAgency={hrefs.ofAgency}
      />
      {inside && <LeftOutPart content={content} />}
      <p class="mt-8 text-sm text-muted break-words">
        {t.frozen(contentHash.slice(0, 16), formatNumber(content.upTo ?? 0, locale))}
      </p>
      {children && <div class="mt-14">{children}</div>}
    </Page>
  )
}
