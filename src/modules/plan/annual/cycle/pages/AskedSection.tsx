import { link } from '#platform/http/paths.ts'
import { Badge } from '#ui/Badge.tsx'
import { DataTable } from '#ui/DataTable.tsx'
import { DateField } from '#ui/fields/DateField.tsx'
import { Select } from '#ui/fields/Select.tsx'
import { TextArea } from '#ui/fields/TextArea.tsx'
import { useMessages } from '#ui/locale.tsx'
import { Day } from '#ui/Moment.tsx'
import { Section } from '#ui/Section.tsx'
import { messages as shared } from '../../messages.ts'
import { ActForm } from '../../pages/ActForm.tsx'
import { paths } from '../../paths.ts'
import { messages } from '../messages.ts'
import type { CycleProps } from './CyclePage.tsx'

export type AskedRow = {
  id: string
  name: string
  lastDay: string
  extensionReason: string | null
  sent: number
  answer: 'proposed' | 'none' | 'awaited' | 'missing'
}

type Props = Omit<CycleProps, 'whole'> & { asked: readonly AskedRow[] }

/** Who was asked, who has answered, and more time for one of them. */
export function AskedSection({ id, asked, rights, today, formKey, back }: Props) {
  const texts = useMessages(messages)
  const words = useMessages(shared)
  return (
    <Section title={texts.asked}>
      <DataTable<AskedRow>
        caption={texts.asked}
        captionHidden
        rows={asked}
        rowKey={(row) => row.id}
        columns={[
          { title: texts.agency, cell: ({ name }) => name },
          { title: texts.answer, cell: (row) => <Answer {...row} /> },
          {
            title: texts.lastDay,
            cell: ({ lastDay, extensionReason }) => (
              <>
                <Day on={lastDay} />
                {extensionReason && <p class="text-sm">{texts.extended(extensionReason)}</p>}
              </>
            ),
          },
        ]}
      />
      {rights.extend && (
        <>
          <h3 class="card-heading mt-6 mb-4">{texts.extendTitle}</h3>
          <ActForm
            action={link(paths.extension, { id })}
            prefix="gia-han"
            kind="secondary"
            submit={texts.extend}
            formKey={formKey}
            back={back}
          >
            <Select
              name="agencyId"
              label={texts.extendFor}
              options={asked.map((row) => ({ value: row.id, label: row.name }))}
            />
            <DateField name="until" label={texts.extendUntil} min={today} />
            <TextArea name="reason" label={words.reason} rows={2} maxLength={500} />
          </ActForm>
        </>
      )}
    </Section>
  )
}

function Answer({ answer, sent }: AskedRow) {
  const texts = useMessages(messages)
  if (answer === 'proposed') return <Badge tone="success">{texts.answered(sent)}</Badge>
  if (answer === 'none') return <Badge>{texts.answerNone}</Badge>
  if (answer === 'awaited') return <Badge tone="info">{texts.answerAwaited}</Badge>
  return <Badge tone="warning">{texts.answerMissing}</Badge>
}
