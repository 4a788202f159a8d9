import type { Problem, Raw } from '#platform/http/form.ts'
import { link } from '#platform/http/paths.ts'
import { withQuery } from '#platform/http/query-fields.ts'
import { Badge } from '#ui/Badge.tsx'
import { Button } from '#ui/Button.tsx'
import { DataTable } from '#ui/DataTable.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { NumberField } from '#ui/fields/NumberField.tsx'
import { TextField } from '#ui/fields/TextField.tsx'
import { Link } from '#ui/Link.tsx'
import { useMessages } from '#ui/locale.tsx'
import { Day } from '#ui/Moment.tsx'
import { Pagination } from '#ui/Pagination.tsx'
import { Section } from '#ui/Section.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { Tabs } from '#ui/Tabs.tsx'
import { messages } from '../desk-messages.ts'
import { paths } from '../paths.ts'
import type { QuestionState } from '../rules.ts'

type Line = {
  id: string
  name: string
  state: QuestionState
  dueOn: string | null
  late: boolean
  assignee: string | undefined
}

type Props = {
  questions: readonly Line[]
  closed: boolean
  page: number
  pages: number
  /** For leaders. */
  term?: { days: number; basis: string } | undefined
  formKey: string
  raw?: Raw
  problems?: readonly Problem[]
  news?: boolean
}

export const stateTones = {
  unconfirmed: 'neutral',
  waiting: 'warning',
  assigned: 'info',
  answered: 'info',
  published: 'success',
  sent: 'success',
  declined: 'neutral',
} as const

export function QuestionDeskPage({ questions, closed, page, pages, term, ...rest }: Props) {
  const texts = useMessages(messages)
  const at = (change: { closed: boolean; page?: number }) =>
    withQuery(paths.desk, { xong: change.closed ? 'roi' : undefined, page: change.page })
  return (
    <Page
      title={texts.title}
      lead={texts.lead}
      crumbs={[{ href: '/ban-lam-viec', label: texts.desk }]}
      notice={rest.news ? texts.news.term : null}
      wide
    >
      <Tabs
        label={texts.stateColumn}
        tabs={[
          { href: at({ closed: false }), label: texts.tabs.open, current: !closed },
          { href: at({ closed: true }), label: texts.tabs.closed, current: closed },
        ]}
      />
      {questions.length === 0 ? (
        <EmptyState title={texts.none}>{texts.noneAdvice}</EmptyState>
      ) : (
        <DataTable
          caption={texts.title}
          captionHidden
          rows={questions}
          rowKey={({ id }) => id}
          columns={[
            {
              title: texts.question,
              cell: ({ id, name }) => <Link href={link(paths.case, { id })}>{name}</Link>,
            },
            {
              title: texts.stateColumn,
              cell: ({ state }) => <Badge tone={stateTones[state]}>{texts.state[state]}</Badge>,
            },
            {
              title: texts.due,
              cell: ({ dueOn, late }) => (
                <>
                  {dueOn ? <Day on={dueOn} /> : texts.noDue}{' '}
                  {late && <Badge tone="danger">{texts.late}</Badge>}
                </>
              ),
            },
            { title: texts.assignee, cell: ({ assignee }) => assignee ?? texts.nobody },
          ]}
        />
      )}
      <Pagination page={page} pages={pages} href={(each) => at({ closed, page: each })} />
      {term && <TermSection term={term} {...rest} />}
    </Page>
  )
}

type TermProps = Pick<Props, 'formKey' | 'raw' | 'problems'> & {
  term: { days: number; basis: string }
}

function TermSection({ term, formKey, raw, problems }: TermProps) {
  const texts = useMessages(messages)
  return (
    <Section title={texts.termTitle} id="thoi-han">
      <Form action={paths.term} formKey={formKey} raw={raw} problems={problems}>
        <p>{texts.termLead(term.days)}</p>
        <NumberField name="days" label={texts.field.days} value={term.days} />
        <TextField
          name="basis"
          label={texts.field.basis}
          value={term.basis}
          maxLength={300}
          optional
        />
        <Button kind="secondary">{texts.termButton}</Button>
      </Form>
    </Section>
  )
}
