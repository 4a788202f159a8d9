import { Field } from './Field.tsx'
import { type FieldProps, shown, useField } from './field.ts'

// One object a kind: Preact types an input by the exact word of its type.
const kinds = {
  text: { type: 'text' },
  email: { type: 'email' },
  password: { type: 'password' },
  tel: { type: 'tel' },
  url: { type: 'url' },
} as const

type Props = FieldProps & {
  value?: string | null | undefined
  type?: keyof typeof kinds
  /** What the browser may fill in: `email`, `name`, `current-password`, `one-time-code`… */
  autocomplete?: string
  inputmode?: 'text' | 'numeric' | 'decimal' | 'email' | 'tel' | 'url'
  maxLength?: number
  spellcheck?: boolean
}

/** One line of text. A password is never shown again. */
export function TextField({
  value,
  type = 'text',
  autocomplete,
  inputmode,
  maxLength,
  spellcheck,
  ...field
}: Props) {
  const wiring = useField(field)
  return (
    <Field {...field} wiring={wiring}>
      <input
        class="input"
        {...kinds[type]}
        id={wiring.id}
        name={field.name}
        value={type === 'password' ? '' : shown(wiring.typed, value)}
        required={!field.optional}
        autoComplete={autocomplete}
        inputMode={inputmode}
        maxLength={maxLength}
        spellcheck={spellcheck}
        {...wiring.aria}
      />
    </Field>
  )
}
