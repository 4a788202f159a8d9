import { link } from '#platform/http/paths.ts'
import { Badge } from '#ui/Badge.tsx'
import { ButtonLink } from '#ui/Button.tsx'
import { DataTable } from '#ui/DataTable.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { Link } from '#ui/Link.tsx'
import { useMessages } from '#ui/locale.tsx'
import { Moment } from '#ui/Moment.tsx'
import { Section } from '#ui/Section.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { paths } from '../../paths.ts'
import { messages } from '../messages.ts'

export type DraftLine = {
  id: string
  code: string
  title: string
  changedAt: Date
  /** How much keeps it from being published. */
  findings: number
}
export type VersionLine = { id: string; code: string; number: number; publishedAt: Date }

type Props = { drafts: readonly DraftLine[]; versions: readonly VersionLine[] }

/** All forms: those in the making, and every version that was published. */
export function FormsPage({ drafts, versions }: Props) {
  const texts = useMessages(messages)
  return (
    <Page
      title={texts.title}
      lead={texts.lead}
      crumbs={[{ href: '/ban-lam-viec', label: texts.desk }]}
      actions={<ButtonLink href={paths.newForm}>{texts.create}</ButtonLink>}
      wide
    >
      <Section title={texts.drafts}>
        {drafts.length === 0 ? <EmptyState title={texts.noDrafts} /> : <Drafts drafts={drafts} />}
      </Section>
      <Section title={texts.versions}>
        {versions.length === 0 ? (
          <EmptyState title={texts.noVersions} />
        ) : (
          <Versions versions={versions} />
        )}
      </Section>
    </Page>
  )
}

function Drafts({ drafts }: Pick<Props, 'drafts'>) {
  const texts = useMessages(messages)
  return (
    <DataTable
      caption={texts.drafts}
      captionHidden
      rows={drafts}
      rowKey={({ id }) => id}
      columns={[
        {
          title: texts.name,
          cell: ({ id, title }) => <Link href={link(paths.draft, { id })}>{title}</Link>,
        },
        { title: texts.code, cell: ({ code }) => code },
        {
          title: texts.state,
          cell: ({ findings }) =>
            findings === 0 ? (
              <Badge tone="success">{texts.ready}</Badge>
            ) : (
              <Badge tone="warning">{texts.openFindings(findings)}</Badge>
            ),
        },
        { title: texts.changed, cell: ({ changedAt }) => <Moment at={changedAt} /> },
      ]}
    />
  )
}

function Versions({ versions }: Pick<Props, 'versions'>) {
  const texts = useMessages(messages)
  return (
    <DataTable
      caption={texts.versions}
      captionHidden
      rows={versions}
      rowKey={({ id }) => id}
      columns={[
        {
          title: texts.version,
          cell: ({ id, code, number }) => (
            <Link href={link(paths.version, { id })}>{texts.versionName(code, number)}</Link>
          ),
        },
        { title: texts.publishedAt, cell: ({ publishedAt }) => <Moment at={publishedAt} /> },
      ]}
    />
  )
}
