import type { Problem, Raw } from '#platform/http/form.ts'
import { link } from '#platform/http/paths.ts'
import { Badge } from '#ui/Badge.tsx'
import { Button } from '#ui/Button.tsx'
import { DataTable } from '#ui/DataTable.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { Link } from '#ui/Link.tsx'
import { useMessages } from '#ui/locale.tsx'
import { Section } from '#ui/Section.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { StateBadge } from '../../screening/pages/StateBadge.tsx'
import { paths as screeningPaths } from '../../screening/paths.ts'
import type { CaseState } from '../../states.ts'
import { messages } from '../messages.ts'
import { paths } from '../paths.ts'
import { type Ahead, type BulkAct, MOST } from '../rules.ts'
import { BulkFields, type FieldChoices } from './BulkFields.tsx'

export type BulkRow = {
  id: string
  version: number
  number: string
  startup: string
  state: CaseState
  refusal: Ahead | null
}

type Props = FieldChoices & {
  act: BulkAct
  rows: readonly BulkRow[]
  /** How many were chosen; more than the rows when there were too many. */
  total: number
  mails: number
  formKey: string
  raw?: Raw | undefined
  problems?: readonly Problem[] | undefined
}

/** Before anything is done: each case with what will become of it, and how many mails go out. */
export function BulkPage(props: Props) {
  const { act, rows, total, mails, formKey, raw, problems, ...choices } = props
  const texts = useMessages(messages)
  const doable = rows.filter(({ refusal }) => refusal === null)
  return (
    <Page
      title={texts.acts[act]}
      crumbs={[
        { href: '/ban-lam-viec', label: texts.desk },
        { href: screeningPaths.queue, label: texts.crumb },
      ]}
      notice={
        total > rows.length
          ? { tone: 'warning', text: texts.capped(MOST, total - rows.length) }
          : undefined
      }
      wide
    >
      {rows.length === 0 ? (
        <EmptyState
          title={texts.nothing}
          action={<Link href={screeningPaths.queue}>{texts.back}</Link>}
        >
          {texts.nothingHint}
        </EmptyState>
      ) : (
        <>
          <p role="status">
            {texts.ahead(doable.length, rows.length)} {doable.length > 0 && texts.mails[act](mails)}
          </p>
          {doable.length > 0 && (
            <Form
              action={paths.bulk}
              formKey={formKey}
              raw={raw}
              problems={problems}
              class="form mt-6"
            >
              <input type="hidden" name="act" value={act} />
              {doable.map(({ id, version }) => (
                <input key={id} type="hidden" name="case" value={`${id}.${version}`} />
              ))}
              <BulkFields act={act} {...choices} />
              <p>
                <Button>{texts.doIt(doable.length)}</Button>
              </p>
            </Form>
          )}
          <Section title={texts.columns.what}>
            <Rows rows={rows} />
          </Section>
        </>
      )}
    </Page>
  )
}

function Rows({ rows }: { rows: readonly BulkRow[] }) {
  const texts = useMessages(messages)
  const { columns } = texts
  return (
    <DataTable
      caption={columns.what}
      captionHidden
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          title: columns.number,
          cell: ({ id, number }) => (
            <Link href={link(screeningPaths.caseFile, { id })}>{number}</Link>
          ),
        },
        { title: columns.startup, cell: ({ startup }) => startup },
        { title: columns.state, cell: ({ state }) => <StateBadge state={state} /> },
        {
          title: columns.what,
          cell: ({ refusal }) =>
            refusal ? (
              <>
                <Badge tone="neutral">{texts.refused}</Badge> {texts.rows[refusal]}
              </>
            ) : (
              <Badge tone="info">{texts.will}</Badge>
            ),
        },
      ]}
    />
  )
}
