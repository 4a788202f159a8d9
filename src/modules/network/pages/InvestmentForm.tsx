import { MAX_FILE_BYTES } from '#platform/files/files.ts'
import type { Problem, Raw } from '#platform/http/form.ts'
import { Button } from '#ui/Button.tsx'
import { RadioGroup } from '#ui/fields/Choices.tsx'
import { DateField } from '#ui/fields/DateField.tsx'
import { FileField } from '#ui/fields/FileField.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { MoneyField } from '#ui/fields/NumberField.tsx'
import { Select } from '#ui/fields/Select.tsx'
import { TextField } from '#ui/fields/TextField.tsx'
import { useMessages } from '#ui/locale.tsx'
import { messages } from '../messages.ts'
import { instruments, moneyStates } from '../rules.ts'
import { words } from '../words.ts'

export type FormState = {
  formKey: string
  today: string
  investors: readonly { value: string; label: string }[]
  raw?: Raw | undefined
  problems?: readonly Problem[] | undefined
}

type Props = FormState & { action: string; submit: string; version?: number; hasProof?: boolean }

const accept = '.pdf,.docx,.xlsx,.pptx,.png,.jpg,.jpeg'

export function InvestmentForm({ action, submit, version, hasProof, ...state }: Props) {
  const { formKey, today, investors, raw, problems = [] } = state
  const { label, hint, fault, notListed } = useMessages(messages)
  const word = useMessages(words)
  const own = problems.flatMap(({ field, code }) => {
    const sentence = fault[code]
    return sentence ? [[field, sentence] as const] : []
  })
  return (
    <Form
      action={action}
      formKey={formKey}
      {...(version === undefined ? {} : { version })}
      raw={raw}
      problems={problems}
      faults={Object.fromEntries(own)}
      files
    >
      <Select
        name="investorId"
        label={label.investorId}
        options={investors}
        placeholder={notListed}
        optional
      />
      <TextField
        name="investorName"
        label={label.investorName}
        hint={hint.investorName}
        maxLength={160}
        optional
      />
      <Select
        name="instrument"
        label={label.instrument}
        options={instruments.map((value) => ({ value, label: word.instrument[value] }))}
      />
      <MoneyField name="amount" label={label.amount} />
      <RadioGroup
        name="state"
        label={label.state}
        options={moneyStates.map((value) => ({
          value,
          label: word.state[value],
          hint: word.stateHint[value],
        }))}
      />
      <DateField name="happenedOn" label={label.happenedOn} max={today} />
      <FileField
        name="proof"
        label={label.proof}
        hint={hasProof ? hint.proofKept : hint.proof}
        accept={accept}
        kinds="PDF, Word, Excel, PowerPoint, PNG, JPEG"
        maxBytes={MAX_FILE_BYTES}
        optional
      />
      <Button>{submit}</Button>
    </Form>
  )
}
