import { TextArea } from '#ui/fields/TextArea.tsx'
import { TextField } from '#ui/fields/TextField.tsx'
import { useMessages } from '#ui/locale.tsx'
import type { FormField, TableColumn } from '../../definition.ts'
import { hasLimits } from '../forms.ts'
import { messages } from '../messages.ts'
import { optionLines } from '../option-lines.ts'

/** The settings that only some types have: limits and options. */
export function LimitFields({ part }: { part: FormField | TableColumn }) {
  const texts = useMessages(messages)
  const { type, min, max, options } = part
  return (
    <>
      {(type === 'choice' || type === 'choices') && (
        <TextArea
          name="options"
          label={texts.options}
          hint={texts.optionsHint}
          value={optionLines(options)}
          optional
        />
      )}
      {hasLimits(type) && (
        <div class="form-cells">
          {type !== 'file' && (
            <TextField
              name="min"
              label={texts.min}
              value={min?.toString()}
              inputmode="numeric"
              optional
            />
          )}
          <TextField
            name="max"
            label={texts.max}
            hint={texts.limitHint}
            value={max?.toString()}
            inputmode="numeric"
            optional
          />
        </div>
      )}
    </>
  )
}
