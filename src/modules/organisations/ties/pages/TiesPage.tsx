import type { Problem, Raw } from '#platform/http/form.ts'
import { link } from '#platform/http/paths.ts'
import { Button } from '#ui/Button.tsx'
import { DataTable } from '#ui/DataTable.tsx'
import { DateField } from '#ui/fields/DateField.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { Select } from '#ui/fields/Select.tsx'
import { TextField } from '#ui/fields/TextField.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Day, Moment } from '#ui/Moment.tsx'
import { Section } from '#ui/Section.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { paths } from '../../paths.ts'
import type { TieRefusal } from '../actions.ts'
import { tieKinds } from '../forms.ts'
import { messages } from '../messages.ts'
import type { TiedOrganisation } from '../queries.ts'
import type { Tie } from '../schema.ts'

type Props = {
  organisation: TiedOrganisation
  ties: readonly Tie[]
  today: string
  formKey: string
  raw?: Raw | undefined
  problems?: readonly Problem[] | undefined
  refusal?: TieRefusal | undefined
  done?: string | undefined
}

export function TiesPage({ organisation, ties, refusal, done, ...form }: Props) {
  const locale = useLocale()
  const texts = useMessages(messages)
  const { id, isStartup, mine } = organisation
  const name = organisation.name[locale]
  return (
    <Page
      title={texts.title(name)}
      lead={texts.lead}
      crumbs={[
        { href: '/ban-lam-viec', label: texts.desk },
        ...(mine && isStartup ? [{ href: link(paths.startup, { id }), label: name }] : []),
      ]}
      notice={
        refusal ? { tone: 'warning', text: texts.problem[refusal] } : done && texts.done[done]
      }
      wide
    >
      <Section title={texts.listTitle}>
        {ties.length === 0 ? <p>{texts.none}</p> : <TieTable {...form} {...{ id, mine, ties }} />}
      </Section>
      {mine && (
        <Section title={texts.newTitle}>
          <NewTieForm id={id} {...form} />
        </Section>
      )}
    </Page>
  )
}

type TableProps = { id: string; mine: boolean; ties: readonly Tie[]; formKey: string }

function TieTable({ id, mine, ties, formKey }: TableProps) {
  const texts = useMessages(messages)
  const { columns } = texts
  return (
    <DataTable
      caption={texts.listTitle}
      captionHidden
      rows={ties}
      rowKey={(tie) => tie.id}
      columns={[
        {
          title: columns.name,
          cell: ({ name, email }) => (email ? `${name} (${email})` : name),
        },
        { title: columns.kind, cell: ({ kind }) => texts.kinds[kind] },
        { title: columns.employer, cell: ({ employer }) => employer || '–' },
        { title: columns.since, cell: ({ since }) => (since ? <Day on={since} /> : '–') },
        {
          title: columns.state,
          cell: (tie) =>
            tie.endedAt ? (
              <>
                {texts.endedOn} <Moment at={tie.endedAt} />
              </>
            ) : mine ? (
              <Form
                action={link(paths.tieEnding, { id, tie: tie.id })}
                formKey={`${formKey}-${tie.id.slice(-8)}`}
              >
                <Button kind="quiet" small>
                  {texts.end(tie.name)}
                </Button>
              </Form>
            ) : (
              texts.standing
            ),
        },
      ]}
    />
  )
}

type FormProps = Pick<Props, 'formKey' | 'raw' | 'problems' | 'today'> & { id: string }

function NewTieForm({ id, today, ...form }: FormProps) {
  const { kinds, label, hint, add } = useMessages(messages)
  return (
    <Form action={link(paths.ties, { id })} {...form}>
      <Select
        name="kind"
        label={label.kind}
        options={tieKinds.map((value) => ({ value, label: kinds[value] }))}
      />
      <TextField name="name" label={label.name} />
      <TextField name="email" type="email" label={label.email} hint={hint.email} optional />
      <TextField name="employer" label={label.employer} hint={hint.employer} optional />
      <DateField name="since" label={label.since} max={today} optional />
      <p>
        <Button>{add}</Button>
      </p>
    </Form>
  )
}
