import { useMessages } from '../locale.tsx'
import { messages } from '../messages.ts'
import { Field } from './Field.tsx'
import { type FieldProps, shown, useField } from './field.ts'

export type Option = { value: string; label: string; hint?: string }

type Props = FieldProps & {
  options: readonly Option[]
  value?: string | null | undefined
  /** The words of the empty first choice. */
  placeholder?: string
}

export function Select({ options, value, placeholder, ...field }: Props) {
  const texts = useMessages(messages)
  const wiring = useField(field)
  const chosen = shown(wiring.typed, value)
  return (
    <Field {...field} wiring={wiring}>
      <select
        class="select"
        id={wiring.id}
        name={field.name}
        required={!field.optional}
        {...wiring.aria}
      >
        <option value="" selected={chosen === ''}>
          {placeholder ?? texts.choose}
        </option>
        {options.map((option) => (
          <option key={option.value} value={option.value} selected={option.value === chosen}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  )
}
