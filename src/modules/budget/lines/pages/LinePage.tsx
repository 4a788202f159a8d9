import { link } from '#platform/http/paths.ts'
import { Badge } from '#ui/Badge.tsx'
import { DataTable } from '#ui/DataTable.tsx'
import { DefinitionList } from '#ui/DefinitionList.tsx'
import { Link } from '#ui/Link.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Moment } from '#ui/Moment.tsx'
import { Money } from '#ui/Money.tsx'
import { Section } from '#ui/Section.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { BalanceLinks } from '../../books/pages/BalanceLinks.tsx'
import type { Balances } from '../../books/rules.ts'
import { paths } from '../../paths.ts'
import type { Again } from '../../posting/ActForm.tsx'
import type { Commitment, Line, Source } from '../../schema.ts'
import type { LineState } from '../../states.ts'
import { type LineNews, messages } from '../messages.ts'
import { LineActs, type LineRights } from './LineActs.tsx'

type Props = {
  line: Line & { source: Source }
  agency: string
  people: ReadonlyMap<string, string>
  balances: Balances
  commitments: readonly (Commitment & { payee: string })[]
  rights: LineRights
  again: Again
  why: string | undefined
  news: LineNews | undefined
}

const tones = {
  estimated: 'info',
  appraised: 'warning',
  allocated: 'success',
  rejected: 'danger',
} as const

export function LineBadge({ state }: { state: LineState }) {
  const texts = useMessages(messages)
  return <Badge tone={tones[state]}>{texts.state[state]}</Badge>
}

/** A line from its estimate to what was promised of it. */
export function LinePage(props: Props) {
  const { line, agency, people, balances, commitments, rights, again, why, news } = props
  const locale = useLocale()
  const texts = useMessages(messages)
  const name = (id: string | null) => (id && people.get(id)) ?? '–'
  return (
    <Page
      title={line.title}
      over={<LineBadge state={line.state} />}
      lead={`${line.source.name[locale]} · ${line.year}`}
      crumbs={[{ href: `${paths.desk}?nam=${line.year}`, label: texts.desk }]}
      notice={why ? { tone: 'warning', text: why } : news && texts.done[news]}
    >
      <DefinitionList
        items={[
          { term: texts.agency, value: agency },
          { term: texts.asked, value: <Money amount={line.estimated} /> },
          { term: texts.explanation, value: line.explanation },
          { term: texts.estimatedBy, value: name(line.estimatedBy) },
          ...(line.appraised === null
            ? []
            : [
                { term: texts.appraised, value: <Money amount={line.appraised} /> },
                { term: texts.appraisedBy, value: name(line.appraisedBy) },
              ]),
          ...(line.appraisalNote
            ? [
                {
                  term: line.state === 'rejected' ? texts.reason : texts.appraisalNote,
                  value: line.appraisalNote,
                },
              ]
            : []),
        ]}
      />
      <LineActs line={line} rights={rights} again={again} />
      {line.allocated > 0 && (
        <Section
          title={texts.entries}
          more={{ href: link(paths.lineEntries, { line: line.id }), label: texts.all }}
        >
          <p>{texts.entriesLead}</p>
          <BalanceLinks lineId={line.id} balances={balances} />
        </Section>
      )}
      <Section title={texts.commitments}>
        {commitments.length === 0 ? (
          <p>{texts.noCommitments}</p>
        ) : (
          <DataTable
            caption={texts.commitments}
            captionHidden
            rows={commitments}
            rowKey={({ id }) => id}
            columns={[
              {
                title: texts.award,
                cell: ({ id, subjectLabel }) => (
                  <Link href={link(paths.commitment, { commitment: id })}>{subjectLabel}</Link>
                ),
              },
              { title: texts.payee, cell: ({ payee }) => payee },
              {
                title: texts.amount,
                cell: ({ amount }) => <Money amount={amount} />,
                figures: true,
              },
              { title: texts.since, cell: ({ createdAt }) => <Moment at={createdAt} /> },
            ]}
          />
        )}
      </Section>
    </Page>
  )
}
