import { formatSize } from '../format.ts'
import { useLocale, useMessages } from '../locale.tsx'
import { messages } from '../messages.ts'
import { Field } from './Field.tsx'
import { type FieldProps, useField } from './field.ts'

type Props = FieldProps & {
  /** Endings or types the picker offers, such as `.pdf,.docx`; the server sniffs the type anyway. */
  accept: string
  /** The kinds in words, for the hint: "PDF, Word". */
  kinds: string
  maxBytes: number
  multiple?: boolean
}

/** Files to attach; its form needs `files`. */
export function FileField({ accept, kinds, maxBytes, multiple, ...field }: Props) {
  const locale = useLocale()
  const texts = useMessages(messages)
  const limits = texts.fileHint(kinds, formatSize(maxBytes, locale))
  const hinted = {
    ...field,
    hint: field.hint ? (
      <>
        {field.hint} {limits}
      </>
    ) : (
      limits
    ),
  }
  const wiring = useField(hinted)
  return (
    <Field {...hinted} wiring={wiring}>
      <input
        class="file-input"
        type="file"
        id={wiring.id}
        name={field.name}
        accept={accept}
        multiple={multiple}
        required={!field.optional}
        {...wiring.aria}
      />
    </Field>
  )
}
