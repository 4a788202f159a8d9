import { link } from '#platform/http/paths.ts'
import type { Text } from '#platform/locale.ts'
import { DataTable } from '#ui/DataTable.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { Link } from '#ui/Link.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Moment } from '#ui/Moment.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { messages as programmeMessages } from '../../programmes/messages.ts'
import { paths as programmePaths } from '../../programmes/paths.ts'
import { messages } from '../messages.ts'
import { paths } from '../paths.ts'

type Line = { slug: string; title: Text; programme: Text; closesAt: Date }

/** The calls that were put away; each keeps its page. */
export function ArchivePage({ calls }: { calls: readonly Line[] }) {
  const locale = useLocale()
  const texts = useMessages(messages)
  const { home, programmes } = useMessages(programmeMessages)
  return (
    <Page
      title={texts.archiveTitle}
      lead={texts.archiveLead}
      crumbs={[
        { href: '/', label: home },
        { href: programmePaths.programmes, label: programmes },
      ]}
      wide
    >
      {calls.length === 0 ? (
        <EmptyState
          title={texts.archiveEmpty}
          action={<Link href={programmePaths.programmes}>{texts.archiveWayOn}</Link>}
        />
      ) : (
        <DataTable
          caption={texts.archiveTitle}
          captionHidden
          rows={calls}
          rowKey={({ slug }) => slug}
          columns={[
            {
              title: texts.call,
              cell: ({ slug, title }) => (
                <Link href={link(paths.call, { slug })}>{title[locale]}</Link>
              ),
            },
            { title: texts.programme, cell: ({ programme }) => programme[locale] },
            { title: texts.closedOn, cell: ({ closesAt }) => <Moment at={closesAt} /> },
          ]}
        />
      )}
    </Page>
  )
}
