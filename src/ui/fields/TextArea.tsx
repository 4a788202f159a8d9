import { Field } from './Field.tsx'
import { type FieldProps, shown, useField } from './field.ts'

type Props = FieldProps & {
  value?: string | null | undefined
  rows?: number
  maxLength?: number
}

export function TextArea({ value, rows = 5, maxLength, ...field }: Props) {
  const wiring = useField(field)
  return (
    <Field {...field} wiring={wiring}>
      <textarea
        class="textarea"
        id={wiring.id}
        name={field.name}
        rows={rows}
        required={!field.optional}
        maxLength={maxLength}
        {...wiring.aria}
      >
        {shown(wiring.typed, value)}
      </textarea>
    </Field>
  )
}
