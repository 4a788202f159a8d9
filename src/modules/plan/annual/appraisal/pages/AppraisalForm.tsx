import { link } from '#platform/http/paths.ts'
import { MoneyField } from '#ui/fields/NumberField.tsx'
import { TextArea } from '#ui/fields/TextArea.tsx'
import { TextField } from '#ui/fields/TextField.tsx'
import { formatMoney } from '#ui/format.ts'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Section } from '#ui/Section.tsx'
import type { Names } from '../../activity/names.ts'
import { messages } from '../../lines/messages.ts'
import type { LineRow } from '../../lines/schema.ts'
import { ActForm, type FormStart } from '../../pages/ActForm.tsx'
import { paths } from '../../paths.ts'
import { amountName, reasonName } from '../form.ts'

type Props = FormStart & {
  id: string
  version: number
  rows: readonly LineRow[]
  appraisalNote: string | null
  names: Names
}

/** What Finance finds of each row: begun with what was composed, so that pressing alone agrees. */
export function AppraisalForm({ id, version, rows, appraisalNote, names, ...start }: Props) {
  const locale = useLocale()
  const texts = useMessages(messages)
  return (
    <Section title={texts.appraiseTitle} id="tham-dinh">
      <p class="mb-4">{texts.appraiseLead}</p>
      <ActForm
        {...start}
        action={link(paths.appraisal, { id })}
        prefix="tham-dinh"
        version={version}
        submit={texts.appraise}
        faults={texts.fault}
        labels={Object.fromEntries(
          rows.flatMap(({ ordinal, what, source }) => [
            [amountName(ordinal), texts.appraisedAmount(what, names.source(source))],
            [reasonName(ordinal), texts.why(what)],
          ]),
        )}
      >
        {rows.map(({ id: row, ordinal, what, source, amount, appraised, appraisalReason }) => (
          <div key={row} class="form-cells">
            <MoneyField
              name={amountName(ordinal)}
              label={texts.appraisedAmount(what, names.source(source))}
              hint={texts.estimateIs(formatMoney(amount, locale))}
              value={appraised ?? amount}
            />
            <TextField
              name={reasonName(ordinal)}
              label={texts.why(what)}
              maxLength={500}
              value={appraisalReason}
              optional
            />
          </div>
        ))}
        <TextArea
          name="note"
          label={texts.note}
          rows={2}
          maxLength={1000}
          value={appraisalNote}
          optional
        />
      </ActForm>
    </Section>
  )
}
