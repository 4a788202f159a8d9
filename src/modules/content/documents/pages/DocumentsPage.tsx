import { link } from '#platform/http/paths.ts'
import { withQuery } from '#platform/http/query-fields.ts'
import type { Text } from '#platform/locale.ts'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { DataTable } from '#ui/DataTable.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { Select } from '#ui/fields/Select.tsx'
import { TextField } from '#ui/fields/TextField.tsx'
import { Link } from '#ui/Link.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Day } from '#ui/Moment.tsx'
import { Pagination } from '#ui/Pagination.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { type DocumentKind, documentKinds, type Standing } from '../kinds.ts'
import { messages } from '../messages.ts'
import { paths } from '../paths.ts'
import { type ListedStanding, listedStandings } from '../queries.ts'
import { StandingBadge } from './StandingBadge.tsx'

type Item = {
  id: string
  slug: string
  number: string | null
  kind: DocumentKind
  title: Text
  issuer: Text
  issuedOn: string
  effectiveOn: string | null
  end: string | null
  standing: Standing
}

type Props = {
  documents: readonly Item[]
  total: number
  page: number
  pages: number
  years: readonly number[]
  filter: {
    q?: string | undefined
    kind?: DocumentKind | undefined
    year?: number | undefined
    standing?: ListedStanding | undefined
  }
}

export function DocumentsPage({ documents, total, page, pages, years, filter }: Props) {
  const texts = useMessages(messages)
  const locale = useLocale()
  return (
    <Page title={texts.title} lead={texts.lead} wide>
      <Form
        action={paths.documents}
        method="get"
        label={texts.filter}
        class="mb-8 grid gap-4 sm:grid-cols-2 lg:grid-cols-5 items-end"
      >
        <TextField
          name="q"
          label={texts.q}
          hint={texts.qHint}
          value={filter.q}
          maxLength={200}
          optional
        />
        <Select
          name="loai"
          label={texts.kindLabel}
          value={filter.kind}
          placeholder={texts.all}
          options={documentKinds.map((kind) => ({ value: kind, label: texts.kind[kind] }))}
          optional
        />
        <Select
          name="nam"
          label={texts.year}
          value={filter.year?.toString()}
          placeholder={texts.all}
          options={years.map((year) => ({ value: String(year), label: String(year) }))}
          optional
        />
        <Select
          name="hieu-luc"
          label={texts.anyStanding}
          value={filter.standing}
          placeholder={texts.all}
          options={listedStandings.map((each) => ({
            value: each,
            label: texts.standingShort[each],
          }))}
          optional
        />
        <Button kind="secondary">{texts.filter}</Button>
      </Form>
      {documents.length === 0 ? (
        <EmptyState
          title={texts.none}
          action={<ButtonLink href={paths.documents}>{texts.seeAll}</ButtonLink>}
        >
          {texts.noneAdvice}
        </EmptyState>
      ) : (
        <DataTable
          caption={texts.found(total)}
          rows={documents}
          rowKey={({ id }) => id}
          columns={[
            { title: texts.number, cell: ({ number }) => number ?? texts.noNumber },
            {
              title: texts.name,
              cell: ({ slug, title }) => (
                <Link href={link(paths.document, { slug })}>{title[locale]}</Link>
              ),
            },
            { title: texts.kindLabel, cell: ({ kind }) => texts.kind[kind] },
            { title: texts.issuer, cell: ({ issuer }) => issuer[locale] },
            { title: texts.issued, cell: ({ issuedOn }) => <Day on={issuedOn} /> },
            { title: texts.anyStanding, cell: (each) => <StandingBadge {...each} /> },
          ]}
        />
      )}
      <Pagination
        page={page}
        pages={pages}
        href={(each) =>
          withQuery(paths.documents, {
            q: filter.q,
            loai: filter.kind,
            nam: filter.year,
            'hieu-luc': filter.standing,
            page: each,
          })
        }
      />
    </Page>
  )
}
