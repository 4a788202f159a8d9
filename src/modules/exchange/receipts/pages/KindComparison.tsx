import { link } from '#platform/http/paths.ts'
import { Badge } from '#ui/Badge.tsx'
import { Button } from '#ui/Button.tsx'
import { DataTable } from '#ui/DataTable.tsx'
import { DefinitionList } from '#ui/DefinitionList.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { useMessages } from '#ui/locale.tsx'
import { Moment } from '#ui/Moment.tsx'
import { Section } from '#ui/Section.tsx'
import { deskPaths } from '../../desk-paths.ts'
import type { Comparison } from '../comparing.ts'
import { messages } from '../messages.ts'
import { isToResend, type Verdict } from '../rules.ts'

/** Rows that a page bears; the number of the others is told. */
const SHOWN = 200

const tones: Record<Verdict, 'success' | 'info' | 'warning' | 'danger'> = {
  agreed: 'success',
  'on-its-way': 'info',
  missing: 'danger',
  differs: 'danger',
  'not-withdrawn': 'danger',
  refused: 'warning',
  'unknown-here': 'warning',
}

type Props = { partnerId: string; comparison: Comparison; formKey: string }

export function KindComparison({ partnerId, comparison, formKey }: Props) {
  const texts = useMessages(messages)
  const { kind, receipt, sent, counts, differing } = comparison
  const rows = differing.slice(0, SHOWN)
  return (
    <Section title={texts.kindName[kind] ?? kind}>
      <DefinitionList
        items={[
          { term: texts.sent, value: texts.present(sent.present, sent.withdrawn) },
          { term: texts.received, value: receipt.count },
          { term: texts.agreed, value: counts.agreed },
          { term: texts.apart, value: differing.length },
          { term: texts.receivedAt, value: <Moment at={receipt.madeAt} /> },
          { term: texts.hash, value: <code class="break-all">{receipt.hash}</code> },
        ]}
      />
      {rows.length === 0 ? (
        <p>{texts.allAgree}</p>
      ) : (
        <DataTable
          caption={texts.apart}
          rows={rows}
          rowKey={({ id }) => id}
          columns={[
            { title: texts.item, cell: ({ title, id }) => title ?? <code>{id}</code> },
            {
              title: texts.verdict,
              cell: ({ verdict }) => (
                <Badge tone={tones[verdict]}>{texts.verdictName[verdict]}</Badge>
              ),
            },
            {
              title: texts.reason,
              cell: ({ reason }) => (reason ? texts.reasonName[reason] : '–'),
            },
          ]}
        />
      )}
      {differing.length > SHOWN && <p>{texts.rest(differing.length - SHOWN)}</p>}
      {differing.some(({ verdict }) => isToResend(verdict)) && (
        <Form action={link(deskPaths.resending, { id: partnerId })} formKey={formKey}>
          <input type="hidden" name="kind" value={kind} />
          <Button>{texts.resend}</Button>
        </Form>
      )}
    </Section>
  )
}
