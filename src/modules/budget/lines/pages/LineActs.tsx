import { link } from '#platform/http/paths.ts'
import { MoneyField } from '#ui/fields/NumberField.tsx'
import { TextArea } from '#ui/fields/TextArea.tsx'
import { TextField } from '#ui/fields/TextField.tsx'
import { useMessages } from '#ui/locale.tsx'
import { Section } from '#ui/Section.tsx'
import { paths } from '../../paths.ts'
import { ActForm, type Again } from '../../posting/ActForm.tsx'
import type { Line } from '../../schema.ts'
import { messages } from '../messages.ts'

/** What whoever looks may do with a line as it stands. */
export type LineRights = { appraise: boolean; allocate: boolean; reject: boolean }

type Props = { line: Line; rights: LineRights; again: Again }

export function LineActs({ line, rights, again }: Props) {
  const texts = useMessages(messages)
  const { id, version } = line
  const form = { ...again, version }
  const rest = (line.appraised ?? 0) - line.allocated
  return (
    <>
      {rights.appraise && (
        <Section title={texts.appraise}>
          <ActForm
            {...form}
            action={link(paths.appraisal, { line: id })}
            submit={texts.appraise}
            label={texts.appraise}
            prefix="appraise"
          >
            <MoneyField name="amount" label={texts.appraised} value={line.estimated} />
            <TextArea name="note" label={texts.appraisalNote} rows={4} maxLength={2000} />
          </ActForm>
        </Section>
      )}
      {rights.allocate && (
        <Section title={texts.allocate}>
          <ActForm
            {...form}
            action={link(paths.allocation, { line: id })}
            submit={texts.allocate}
            label={texts.allocate}
            prefix="allocate"
          >
            <MoneyField name="amount" label={texts.part} value={rest} />
            <TextField name="basis" label={texts.basis} hint={texts.basisHint} maxLength={200} />
          </ActForm>
        </Section>
      )}
      {rights.reject && (
        <Section title={texts.reject}>
          <ActForm
            {...form}
            action={link(paths.rejection, { line: id })}
            submit={texts.reject}
            label={texts.reject}
            prefix="reject"
            kind="danger"
          >
            <TextArea name="reason" label={texts.reason} rows={3} maxLength={1000} />
          </ActForm>
        </Section>
      )}
    </>
  )
}
