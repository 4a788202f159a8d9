import { link } from '#platform/http/paths.ts'
import type { Text } from '#platform/locale.ts'
import { Badge } from '#ui/Badge.tsx'
import { ButtonLink } from '#ui/Button.tsx'
import { Clause } from '#ui/Clause.tsx'
import { DataTable } from '#ui/DataTable.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { Link } from '#ui/Link.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { messages } from '../desk-messages.ts'
import { paths } from '../paths.ts'

type Line = { id: string; name: Text; legalBasis: string; published: boolean }

export function ProgrammesDeskPage({ programmes }: { programmes: readonly Line[] }) {
  const locale = useLocale()
  const texts = useMessages(messages)
  return (
    <Page
      title={texts.title}
      lead={texts.lead}
      crumbs={[{ href: '/ban-lam-viec', label: texts.desk }]}
      actions={<ButtonLink href={paths.fresh}>{texts.create}</ButtonLink>}
      wide
    >
      {programmes.length === 0 ? (
        <EmptyState title={texts.none} />
      ) : (
        <DataTable
          caption={texts.title}
          captionHidden
          rows={programmes}
          rowKey={({ id }) => id}
          columns={[
            {
              title: texts.programme,
              cell: ({ id, name }) => <Link href={link(paths.draft, { id })}>{name[locale]}</Link>,
            },
            {
              title: texts.field.legalBasis,
              cell: ({ legalBasis }) => <Clause text={legalBasis} />,
            },
            {
              title: texts.state,
              cell: ({ published }) => (
                <Badge tone={published ? 'success' : 'warning'}>
                  {published ? texts.published : texts.draft}
                </Badge>
              ),
            },
          ]}
        />
      )}
    </Page>
  )
}
