import { cityParts, type Instant } from '../format.ts'
import { useMessages } from '../locale.tsx'
import { messages } from '../messages.ts'
import { Field } from './Field.tsx'
import { type FieldProps, shown, useField } from './field.ts'

type Props = FieldProps & {
  /** `YYYY-MM-DD`, as are the limits. */
  value?: string | null | undefined
  min?: string
  max?: string
  autocomplete?: string
}

/** A calendar day. */
export function DateField({ value, min, max, autocomplete, ...field }: Props) {
  const wiring = useField(field)
  return (
    <Field {...field} wiring={wiring}>
      <input
        class="input input-day"
        type="date"
        id={wiring.id}
        name={field.name}
        value={shown(wiring.typed, value)}
        min={min}
        max={max}
        required={!field.optional}
        autoComplete={autocomplete}
        {...wiring.aria}
      />
    </Field>
  )
}

/** A day and an hour in the city, sent as `YYYY-MM-DDTHH:MM`. */
export function MomentField({ value, ...field }: FieldProps & { value?: Instant | null }) {
  const texts = useMessages(messages)
  const hinted = { ...field, hint: field.hint ?? texts.cityTime }
  const wiring = useField(hinted)
  const parts = value ? cityParts(value) : undefined
  return (
    <Field {...hinted} wiring={wiring}>
      <input
        class="input input-day"
        type="datetime-local"
        id={wiring.id}
        name={field.name}
        value={shown(wiring.typed, parts && `${parts.day}T${parts.time}`)}
        required={!field.optional}
        {...wiring.aria}
      />
    </Field>
  )
}
