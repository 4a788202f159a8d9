import type { Problem, Raw } from '#platform/http/form.ts'
import { link } from '#platform/http/paths.ts'
import type { Text } from '#platform/locale.ts'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { DataTable } from '#ui/DataTable.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { CheckboxGroup } from '#ui/fields/Choices.tsx'
import { DateField } from '#ui/fields/DateField.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { Link } from '#ui/Link.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Section } from '#ui/Section.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { paths as scoringPaths } from '../../scoring/paths.ts'
import { messages as afterMessages } from '../../screening/after-messages.ts'
import { paths as screeningPaths } from '../../screening/paths.ts'
import type { AssigningRefusal } from '../actions.ts'
import { pairName } from '../forms.ts'
import { messages } from '../messages.ts'
import { paths } from '../paths.ts'

export type PlannedCase = {
  id: string
  number: string
  startup: string
  sitting: readonly string[]
  missing: number
  proposed: readonly { id: string; name: string; fits: boolean; open: number; more: number }[]
}

export type RowResult = { id: string; number: string; asked: number; refusal?: AssigningRefusal }

type Props = {
  call: { id: string; title: Text }
  rows: readonly PlannedCase[]
  parts: number
  /** Whether the reader may open case files: council secretaries may not. */
  opensFiles: boolean
  results: readonly RowResult[] | undefined
  formKey: string
  today: string
  raw?: Raw | undefined
  problems?: readonly Problem[] | undefined
  done: string | undefined
}

export function AssigningPage({ call, rows, parts, results, done, ...form }: Props) {
  const locale = useLocale()
  const texts = useMessages(messages)
  const wanting = rows.filter(({ proposed, missing }) => proposed.length + missing > 0)
  const short = rows.filter(({ missing }) => missing > 0).length
  return (
    <Page
      title={texts.title}
      lead={call.title[locale]}
      crumbs={[{ href: '/ban-lam-viec', label: texts.desk }]}
      notice={done && texts.done[done]}
      actions={
        <ButtonLink href={link(scoringPaths.panel, { id: call.id })} kind="secondary">
          {texts.scorePanel}
        </ButtonLink>
      }
      wide
    >
      {results && <Results results={results} />}
      <p>{texts.lead}</p>
      {wanting.length === 0 ? (
        <EmptyState title={texts.nothing}>{texts.nothingHint}</EmptyState>
      ) : (
        <Section title={texts.proposal}>
          {parts > 1 ? (
            <Notice tone="warning">{texts.parts(parts)}</Notice>
          ) : (
            <p>{texts.connected}</p>
          )}
          {short > 0 && <Notice tone="warning">{texts.short(short)}</Notice>}
          <PlanForm id={call.id} rows={wanting} {...form} />
        </Section>
      )}
    </Page>
  )
}

type FormProps = Pick<Props, 'rows' | 'formKey' | 'today' | 'raw' | 'problems' | 'opensFiles'> & {
  id: string
}

function PlanForm({ id, rows, today, problems, opensFiles, ...form }: FormProps) {
  const texts = useMessages(messages)
  const nobody = problems?.some(({ code }) => code === 'nobody-ticked')
  return (
    <Form
      action={link(paths.assignment, { id })}
      {...form}
      problems={problems}
      faults={nobody ? { dueOn: texts.nobodyTicked } : undefined}
    >
      <DateField name="dueOn" label={texts.dueOn} min={today} optional />
      {rows.map((row) => (
        <div key={row.id}>
          <p>
            {opensFiles ? (
              <Link href={link(screeningPaths.caseFile, { id: row.id })}>{row.number}</Link>
            ) : (
              row.number
            )}{' '}
            {row.sitting.length > 0 && texts.sitting(row.sitting.join(', '))}{' '}
            {row.missing > 0 && texts.missing(row.missing)}
          </p>
          {row.proposed.length > 0 && (
            <CheckboxGroup
              name={pairName(row.id)}
              label={`${row.number}, ${row.startup}`}
              options={row.proposed.map(({ id: value, name, fits, open, more }) => ({
                value,
                label: name,
                hint: [fits && texts.fits, texts.load(open, more)].filter(Boolean).join(', '),
              }))}
              values={row.proposed.map((each) => each.id)}
              optional
            />
          )}
        </div>
      ))}
      <p>
        <Button>{texts.confirm}</Button>
      </p>
    </Form>
  )
}

function Results({ results }: { results: readonly RowResult[] }) {
  const texts = useMessages(messages)
  const { problem } = useMessages(afterMessages)
  const why = (refusal: AssigningRefusal) =>
    refusal === 'not-found' ? texts.notFound : problem[refusal]
  return (
    <Section title={texts.results}>
      <Notice tone="warning">{texts.resultsLead}</Notice>
      <DataTable
        caption={texts.results}
        captionHidden
        rows={results}
        rowKey={({ id }) => id}
        columns={[
          { title: texts.columns.number, cell: ({ number }) => number },
          {
            title: texts.columns.result,
            cell: ({ refusal, asked }) => (refusal ? why(refusal) : texts.asked(asked)),
          },
        ]}
      />
    </Section>
  )
}
