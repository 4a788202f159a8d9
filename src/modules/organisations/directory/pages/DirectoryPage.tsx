import { link } from '#platform/http/paths.ts'
import { Badge } from '#ui/Badge.tsx'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { Card, CardGrid } from '#ui/Card.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { Select } from '#ui/fields/Select.tsx'
import { TextField } from '#ui/fields/TextField.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Pagination } from '#ui/Pagination.tsx'
import { SampleTag } from '#ui/SampleTag.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { paths } from '../../paths.ts'
import { nameOf } from '../../queries.ts'
import { organisationKinds, sectors } from '../../vocabulary.ts'
import { optionsOf, words } from '../../words.ts'
import { type DirectoryFilter, directoryQuery } from '../filter.ts'
import { messages } from '../messages.ts'
import type { DirectoryRow } from '../queries.ts'

type Props = {
  rows: readonly DirectoryRow[]
  total: number
  page: number
  pages: number
  filter: DirectoryFilter
}

export function DirectoryPage({ rows, total, page, pages, filter }: Props) {
  const texts = useMessages(messages)
  const word = useMessages(words)
  return (
    <Page
      title={texts.title}
      lead={texts.lead}
      actions={<ButtonLink href={paths.newStartup}>{texts.register}</ButtonLink>}
      wide
    >
      <Form
        action={paths.directory}
        method="get"
        label={texts.filter}
        class="grid gap-4 sm:grid-cols-4 sm:items-end"
      >
        <TextField
          name="q"
          label={texts.q}
          hint={texts.qHint}
          value={filter.q}
          maxLength={100}
          optional
        />
        <Select
          name="loai"
          label={texts.kind}
          options={optionsOf(organisationKinds, word.kind)}
          value={filter.kind}
          placeholder={texts.all}
          optional
        />
        <Select
          name="linh-vuc"
          label={texts.sector}
          options={optionsOf(sectors, word.sector)}
          value={filter.sector}
          placeholder={texts.all}
          optional
        />
        <Button kind="secondary">{texts.show}</Button>
      </Form>
      <p role="status" class="mt-6 mb-4">
        {texts.found(total)}
      </p>
      {rows.length === 0 ? (
        <EmptyState
          title={texts.emptyTitle}
          action={
            <ButtonLink href={paths.directory} kind="secondary">
              {texts.clear}
            </ButtonLink>
          }
        >
          {texts.empty}
        </EmptyState>
      ) : (
        <CardGrid>
          {rows.map((row) => (
            <OrganisationCard key={row.id} row={row} />
          ))}
        </CardGrid>
      )}
      <Pagination
        page={page}
        pages={pages}
        href={(to) => `${paths.directory}${directoryQuery(filter, to)}`}
      />
    </Page>
  )
}

function OrganisationCard({ row }: { row: DirectoryRow }) {
  const texts = useMessages(messages)
  const word = useMessages(words)
  const locale = useLocale()
  return (
    <Card
      level={2}
      title={nameOf(row)[locale]}
      href={link(paths.organisation, { slug: row.slug })}
      over={
        <>
          {row.startupKind ? word.startupKind[row.startupKind] : word.kind[row.kind]}
          {row.sector && ` · ${word.sector[row.sector]}`}
        </>
      }
      foot={
        (row.verifiedAt || row.sample) && (
          <>
            {row.verifiedAt && <Badge tone="success">{texts.verified}</Badge>}
            {row.sample && <SampleTag />}
          </>
        )
      }
    >
      <p class="line-clamp-3">{row.summary[locale] || row.summary.vi}</p>
    </Card>
  )
}
