import { link } from '#platform/http/paths.ts'
import type { SentForm } from '#platform/http/sent.ts'
import { Button } from '#ui/Button.tsx'
import { DataTable } from '#ui/DataTable.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { RadioGroup } from '#ui/fields/Choices.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { TextField } from '#ui/fields/TextField.tsx'
import { Link } from '#ui/Link.tsx'
import { useMessages } from '#ui/locale.tsx'
import { Moment } from '#ui/Moment.tsx'
import { Section } from '#ui/Section.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { messages } from '../messages.ts'
import { paths } from '../paths.ts'
import type { Import } from '../schema.ts'
import { sourceKinds } from '../states.ts'
import { ImportStateBadge } from './ImportStateBadge.tsx'

type Props = {
  rows: readonly Pick<Import, 'id' | 'title' | 'source' | 'state' | 'createdAt'>[]
  formKey: string
  sent?: SentForm | undefined
}

/** All moves from older portals, and the form that begins one. */
export function ImportsPage({ rows, formKey, sent }: Props) {
  const texts = useMessages(messages)
  const columns = texts.columnsOfList
  return (
    <Page
      title={texts.title}
      lead={texts.lead}
      crumbs={[{ href: '/ban-lam-viec', label: texts.desk }]}
    >
      {rows.length === 0 ? (
        <EmptyState title={texts.empty}>{texts.emptyHint}</EmptyState>
      ) : (
        <DataTable
          caption={texts.title}
          captionHidden
          rows={rows}
          rowKey={({ id }) => id}
          columns={[
            {
              title: columns.title,
              cell: ({ id, title }) => <Link href={link(paths.import, { id })}>{title}</Link>,
            },
            { title: columns.source, cell: ({ source }) => texts.source[source] },
            { title: columns.state, cell: ({ state }) => <ImportStateBadge state={state} /> },
            { title: columns.created, cell: ({ createdAt }) => <Moment at={createdAt} /> },
          ]}
        />
      )}
      <Section title={texts.create.title}>
        <Form
          action={paths.imports}
          formKey={sent?.formKey ?? formKey}
          raw={sent?.raw}
          problems={sent?.problems}
        >
          <TextField
            name="title"
            label={texts.create.name}
            hint={texts.create.nameHint}
            maxLength={160}
          />
          <RadioGroup
            name="source"
            label={texts.create.source}
            options={sourceKinds.map((kind) => ({
              value: kind,
              label: texts.source[kind],
              hint: texts.sourceHint[kind],
            }))}
          />
          <Button>{texts.create.send}</Button>
        </Form>
      </Section>
    </Page>
  )
}
