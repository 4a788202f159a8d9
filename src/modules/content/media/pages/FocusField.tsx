import { HintAndFault } from '#ui/fields/Field.tsx'
import { useField } from '#ui/fields/field.ts'
import { NumberField } from '#ui/fields/NumberField.tsx'
import { useMessages } from '#ui/locale.tsx'
import { EXACT } from '../forms.ts'
import { messages } from '../messages.ts'
import { focusCells } from '../rules.ts'
import type { MediaVersion } from '../schema.ts'
import { Thumbnail } from './Thumbnail.tsx'

/** The point of a picture that stays in sight: one of nine parts, laid over the picture, or two numbers. */
export function FocusField({ version }: { version: MediaVersion }) {
  const texts = useMessages(messages)
  const label = texts.focus
  const wiring = useField({ name: 'focus', label, hint: texts.focusHint })
  const chosen = wiring.typed?.[0]
  const radio = (value: string) => ({
    type: 'radio' as const,
    class: 'radio',
    name: 'focus',
    value,
    checked: chosen === value,
  })
  return (
    <fieldset class={wiring.error ? 'field field-faulty' : 'field'} {...wiring.aria}>
      <legend class="field-label">{label}</legend>
      <HintAndFault hint={texts.focusHint} wiring={wiring} />
      <div class="focus-field">
        <Thumbnail version={version} />
        <div class="focus-cells">
          {focusCells.map((cell, index) => (
            <label key={cell} class="focus-cell">
              <input {...radio(cell)} id={index === 0 ? wiring.id : `focus-${cell}`} />
              <span class="sr-only">{texts.cells[index]}</span>
            </label>
          ))}
        </div>
      </div>
      <div class="choice">
        <input {...radio(EXACT)} id="focus-exact" />
        <label for="focus-exact">{texts.exact}</label>
      </div>
      <div class="focus-numbers">
        <NumberField name="focusX" label={texts.focusX} unit="%" />
        <NumberField name="focusY" label={texts.focusY} unit="%" />
      </div>
    </fieldset>
  )
}
