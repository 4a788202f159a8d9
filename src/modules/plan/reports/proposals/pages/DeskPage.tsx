import { link } from '#platform/http/paths.ts'
import { withQuery } from '#platform/http/query-fields.ts'
import { Badge } from '#ui/Badge.tsx'
import { DataTable } from '#ui/DataTable.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Day } from '#ui/Moment.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { Tabs } from '#ui/Tabs.tsx'
import { FigureLink, usePeriodName } from '../../pages/pieces.tsx'
import { paths as reportPaths } from '../../paths.ts'
import { messages } from '../messages.ts'
import { paths } from '../paths.ts'
import type { ShownProposal } from '../shown.ts'

type Props = { which: 'open' | 'all'; proposals: readonly ShownProposal[] }

/** What agencies asked for, the longest waiting first. */
export function DeskPage({ which, proposals }: Props) {
  const locale = useLocale()
  const t = useMessages(messages)
  const periodName = usePeriodName()
  return (
    <Page
      wide
      title={t.title}
      lead={t.lead}
      crumbs={[
        { href: '/ban-lam-viec', label: t.desk },
        { href: reportPaths.desk, label: t.reports },
      ]}
    >
      <Tabs
        label={t.state}
        tabs={[
          { href: paths.desk, label: t.openOnes, current: which === 'open' },
          {
            href: withQuery(paths.desk, { xem: 'tat-ca' }),
            label: t.allOnes,
            current: which === 'all',
          },
        ]}
      />
      {proposals.length === 0 ? (
        <EmptyState title={t.none}>{t.noneLead}</EmptyState>
      ) : (
        <DataTable
          caption={t.title}
          captionHidden
          rows={proposals}
          rowKey={({ id }) => id}
          columns={[
            {
              title: t.proposal,
              cell: ({ id, text }) => (
                <FigureLink href={link(paths.proposal, { id })}>{text}</FigureLink>
              ),
            },
            { title: t.agency, cell: ({ reporter }) => reporter[locale] },
            { title: t.period, cell: ({ period }) => periodName(period) },
            { title: t.age, figures: true, cell: ({ age }) => t.days(age) },
            {
              title: t.state,
              cell: ({ state, passedTo }) =>
                state === 'passed-on' ? t.passedOnTo(passedTo) : t.states[state],
            },
            {
              title: t.due,
              cell: ({ dueOn, overdue }) =>
                dueOn ? (
                  <>
                    <Day on={dueOn} /> {overdue && <Badge tone="danger">{t.overdue}</Badge>}
                  </>
                ) : (
                  '–'
                ),
            },
          ]}
        />
      )}
    </Page>
  )
}
