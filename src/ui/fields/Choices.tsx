import { FieldGroup } from './Field.tsx'
import { type FieldProps, shown, useField, type Wiring } from './field.ts'
import type { Option } from './Select.tsx'

type RadioProps = FieldProps & { options: readonly Option[]; value?: string | null | undefined }

/** One of a few. */
export function RadioGroup({ options, value, ...field }: RadioProps) {
  const wiring = useField(field)
  return (
    <FieldGroup {...field} wiring={wiring}>
      <ChoiceList
        type="radio"
        field={field}
        wiring={wiring}
        options={options}
        chosen={[shown(wiring.typed, value)]}
      />
    </FieldGroup>
  )
}

type CheckboxesProps = FieldProps & { options: readonly Option[]; values?: readonly string[] }

/** Any of a few, sent under one name. */
export function CheckboxGroup({ options, values = [], ...field }: CheckboxesProps) {
  const wiring = useField(field)
  return (
    <FieldGroup {...field} wiring={wiring}>
      <ChoiceList
        type="checkbox"
        field={field}
        wiring={wiring}
        options={options}
        chosen={wiring.typed ?? values}
      />
    </FieldGroup>
  )
}

type ListProps = {
  type: 'radio' | 'checkbox'
  field: FieldProps
  wiring: Wiring
  options: readonly Option[]
  chosen: readonly string[]
}

function ChoiceList({ type, field, wiring, options, chosen }: ListProps) {
  return (
    <div class="choices">
      {options.map(({ value, label, hint }, index) => {
        // The link of the error summary leads to the first choice.
        const id = index === 0 ? wiring.id : `${wiring.id}-${value}`
        return (
          <div key={value} class="choice">
            <input
              type={type}
              class={type}
              id={id}
              name={field.name}
              value={value}
              checked={chosen.includes(value)}
              required={type === 'radio' && !field.optional}
              aria-describedby={hint && `${id}-about`}
            />
            <label for={id}>{label}</label>
            {hint && (
              <p class="choice-hint" id={`${id}-about`}>
                {hint}
              </p>
            )}
          </div>
        )
      })}
    </div>
  )
}
