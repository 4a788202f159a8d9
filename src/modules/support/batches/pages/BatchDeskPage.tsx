import { link } from '#platform/http/paths.ts'
import type { Text } from '#platform/locale.ts'
import { Button } from '#ui/Button.tsx'
import { DataTable } from '#ui/DataTable.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { Select } from '#ui/fields/Select.tsx'
import { TextField } from '#ui/fields/TextField.tsx'
import { Link } from '#ui/Link.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Moment } from '#ui/Moment.tsx'
import { Section } from '#ui/Section.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { type SentForm, startOf } from '../../screening/sent.ts'
import { type BatchProblem, messages } from '../messages.ts'
import { paths } from '../paths.ts'
import type { BatchState } from '../rules.ts'
import { BatchStateBadge } from './BatchStateBadge.tsx'

type Props = {
  rows: readonly { id: string; title: string; call: Text; state: BatchState; drawnUpAt: Date }[]
  /** Calls with cases in review; absent for whoever draws up nothing. */
  calls: readonly { id: string; title: Text }[] | undefined
  formKey: string
  sent: SentForm | undefined
  problem: BatchProblem | undefined
}

export function BatchDeskPage({ rows, calls, formKey, sent, problem }: Props) {
  const locale = useLocale()
  const texts = useMessages(messages)
  const { columns, create } = texts
  return (
    <Page
      title={texts.title}
      lead={texts.lead}
      crumbs={[{ href: '/ban-lam-viec', label: texts.desk }]}
      notice={problem && { tone: 'warning', text: texts.problem[problem] }}
      wide
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
              cell: ({ id, title }) => <Link href={link(paths.batch, { id })}>{title}</Link>,
            },
            { title: columns.call, cell: ({ call }) => call[locale] },
            { title: columns.state, cell: ({ state }) => <BatchStateBadge state={state} /> },
            { title: columns.drawnUp, cell: ({ drawnUpAt }) => <Moment at={drawnUpAt} /> },
          ]}
        />
      )}
      {calls && (
        <Section title={create.title}>
          {calls.length === 0 ? (
            <p>{create.nothing}</p>
          ) : (
            <Form {...startOf(paths.batches, sent, formKey)}>
              <Select
                name="call"
                label={create.call}
                options={calls.map(({ id, title }) => ({ value: id, label: title[locale] }))}
              />
              <TextField name="title" label={create.name} hint={create.nameHint} />
              <p>
                <Button>{create.send}</Button>
              </p>
            </Form>
          )}
        </Section>
      )}
    </Page>
  )
}
