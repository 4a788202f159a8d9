import { link } from '#platform/http/paths.ts'
import { Button } from '#ui/Button.tsx'
import { DataTable } from '#ui/DataTable.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { TextArea } from '#ui/fields/TextArea.tsx'
import { formatNumber } from '#ui/format.ts'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Money } from '#ui/Money.tsx'
import { Section } from '#ui/Section.tsx'
import { FoldedTask } from '../../screening/pages/Task.tsx'
import { startOf } from '../../screening/sent.ts'
import { messages, rowSentence } from '../messages.ts'
import { paths } from '../paths.ts'
import type { BatchProps } from './BatchPage.tsx'

/** What is proposed for each case, and once it was decided what came of it. */
export function LinesTable({ lines, state }: BatchProps) {
  const locale = useLocale()
  const texts = useMessages(messages)
  const { table } = texts
  const result = (refusal: string | null) => {
    if (refusal) return rowSentence(texts, refusal)
    return state === 'decided' ? table.decided : table.waiting
  }
  return (
    <Section title={texts.lines}>
      <DataTable
        caption={texts.lines}
        captionHidden
        rows={lines}
        rowKey={({ caseId }) => caseId}
        columns={[
          {
            title: table.number,
            cell: ({ number }) => <span class="whitespace-nowrap">{number}</span>,
          },
          { title: table.startup, cell: ({ startup }) => startup },
          {
            title: table.mean,
            figures: true,
            cell: ({ mean }) =>
              mean === undefined ? '–' : formatNumber(Math.round(mean * 10) / 10, locale),
          },
          {
            title: table.verdict,
            cell: ({ approve }) => (approve ? texts.line.approve : texts.line.refuse),
          },
          {
            title: table.amount,
            figures: true,
            cell: ({ approve, amount }) => (approve ? <Money amount={amount} /> : '–'),
          },
          {
            title: table.reasons,
            cell: ({ reasons }) => <span class="whitespace-pre-line">{reasons}</span>,
          },
          { title: table.result, cell: ({ refusal }) => result(refusal) },
        ]}
      />
    </Section>
  )
}

/** The leader takes the whole batch, or gives it back. */
export function LeaderForms({ id, version, formKey, sent }: BatchProps) {
  const texts = useMessages(messages)
  const returning = link(paths.returning, { id })
  return (
    <Section title={texts.decide.title}>
      <p>{texts.decide.lead}</p>
      <Form action={link(paths.decision, { id })} formKey={formKey()} version={version}>
        <p>
          <Button>{texts.decide.send}</Button>
        </p>
      </Form>
      <FoldedTask title={texts.return.title} open={sent?.action === returning}>
        <Form {...startOf(returning, sent, formKey())} version={version}>
          <TextArea name="reason" label={texts.return.reason} rows={3} />
          <p>
            <Button kind="secondary">{texts.return.send}</Button>
          </p>
        </Form>
      </FoldedTask>
    </Section>
  )
}
