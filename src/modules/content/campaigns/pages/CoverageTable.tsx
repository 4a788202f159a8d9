import { link } from '#platform/http/paths.ts'
import { type SentForm, startOf } from '#platform/http/sent.ts'
import { Badge } from '#ui/Badge.tsx'
import { Button } from '#ui/Button.tsx'
import { DataTable } from '#ui/DataTable.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { TextField } from '#ui/fields/TextField.tsx'
import { formatNumber } from '#ui/format.ts'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Day } from '#ui/Moment.tsx'
import { Folded } from '../../articles/pages/desk/Folded.tsx'
import { campaignMessages } from '../messages.ts'
import { paths } from '../paths.ts'
import type { Coverage } from '../schema.ts'

type Props = {
  rows: readonly Coverage[]
  /** Keys for the forms that take a record back; without it nothing is taken back here. */
  formKey?: () => string
  sent?: SentForm | undefined
}

/** What appeared where, with its reach and whoever measured it. */
export function CoverageTable({ rows, formKey, sent }: Props) {
  const texts = useMessages(campaignMessages)
  const locale = useLocale()
  const { field } = texts
  if (rows.length === 0) return <p>{texts.nothing}</p>
  return (
    <DataTable
      caption={texts.list}
      captionHidden
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          title: field.title,
          cell: ({ title, link: href }) =>
            href ? (
              <a href={href} class="link" rel="noopener nofollow">
                {title}
              </a>
            ) : (
              title
            ),
        },
        { title: field.outlet, cell: ({ outlet, kind }) => `${outlet} (${texts.kinds[kind]})` },
        { title: field.appearedOn, cell: ({ appearedOn }) => <Day on={appearedOn} /> },
        {
          title: field.reach,
          figures: true,
          cell: ({ reach, reachSource }) =>
            reach === null ? (
              texts.noReach
            ) : (
              <>
                {formatNumber(reach, locale)}
                <br />
                <span class="text-muted text-sm">{reachSource}</span>
              </>
            ),
        },
        {
          title: texts.takeBack,
          cell: (row) => <TakeBack {...{ row, formKey, sent }} />,
        },
      ]}
    />
  )
}

function TakeBack({ row, formKey, sent }: Omit<Props, 'rows'> & { row: Coverage }) {
  const texts = useMessages(campaignMessages)
  if (row.takenBackAt)
    return (
      <>
        <Badge tone="neutral">{texts.takenBack}</Badge>
        <p>{row.takenBackReason}</p>
      </>
    )
  if (!formKey) return <>–</>
  const action = link(paths.coverageBack, { id: row.id })
  return (
    <Folded title={texts.takeBack} open={sent?.action === action}>
      <Form {...startOf(action, sent, formKey())} prefix={`back-${row.id}`}>
        <TextField name="reason" label={texts.field.reason} maxLength={500} />
        <p>
          <Button small kind="secondary">
            {texts.takeBackOf(row.title)}
          </Button>
        </p>
      </Form>
    </Folded>
  )
}
