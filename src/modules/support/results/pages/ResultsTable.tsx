import { organisationPaths } from '#modules/organisations/index.ts'
import { link } from '#platform/http/paths.ts'
import { Badge } from '#ui/Badge.tsx'
import { DataTable } from '#ui/DataTable.tsx'
import { Link } from '#ui/Link.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Day } from '#ui/Moment.tsx'
import { Money } from '#ui/Money.tsx'
import { paths as programmePaths } from '../../programmes/paths.ts'
import { messages } from '../messages.ts'
import type { PublicAward } from '../queries.ts'

export function ResultsTable({ rows }: { rows: readonly PublicAward[] }) {
  const locale = useLocale()
  const texts = useMessages(messages)
  const { columns } = texts
  return (
    <DataTable
      caption={texts.list}
      captionHidden
      rows={rows}
      rowKey={({ award }) => award.id}
      columns={[
        { title: columns.number, cell: ({ number }) => number },
        {
          title: columns.startup,
          cell: ({ startup }) =>
            startup ? (
              <Link href={link(organisationPaths.organisation, { slug: startup.slug })}>
                {startup.name[locale]}
              </Link>
            ) : (
              <span class="text-muted">{texts.unnamed}</span>
            ),
        },
        {
          title: columns.programme,
          cell: ({ programme: { slug, name } }) => (
            <Link href={link(programmePaths.programme, { slug })}>{name[locale]}</Link>
          ),
        },
        { title: columns.signedOn, cell: ({ award }) => <Day on={award.signedOn} /> },
        {
          title: columns.amount,
          figures: true,
          cell: ({ award }) => <Money amount={award.amount} />,
        },
        { title: columns.progress, cell: (row) => <Progress {...row} /> },
      ]}
    />
  )
}

function Progress({ award, milestones }: Pick<PublicAward, 'award' | 'milestones'>) {
  const texts = useMessages(messages)
  if (award.annulledAt) return <Badge tone="danger">{texts.annulled}</Badge>
  if (award.settledAt) return <Badge tone="success">{texts.settled}</Badge>
  if (milestones.length === 0) return <span class="text-muted">{texts.noSteps}</span>
  const accepted = milestones.filter(({ acceptedAt }) => acceptedAt).length
  return <>{texts.steps(accepted, milestones.length)}</>
}
