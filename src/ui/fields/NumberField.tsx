import type { ComponentChildren } from 'preact'
import { formatNumber } from '../format.ts'
import { useLocale, useMessages } from '../locale.tsx'
import { messages } from '../messages.ts'
import { Field } from './Field.tsx'
import { type FieldProps, shown, useField } from './field.ts'

type Props = FieldProps & {
  value?: number | null | undefined
  /** Stands behind the box: "%", "người", "tháng". */
  unit?: ComponentChildren
}

/** A whole number, typed as text: a wheel or a stray key cannot change it. */
export function NumberField({ value, unit, ...field }: Props) {
  const wiring = useField(field)
  return <NumberBox field={field} wiring={wiring} value={shown(wiring.typed, value)} unit={unit} />
}

/** An amount of đồng, shown in groups of three and taken with or without them. */
export function MoneyField({ value, ...field }: Omit<Props, 'unit'>) {
  const locale = useLocale()
  const texts = useMessages(messages)
  const hinted = { ...field, hint: field.hint ?? texts.moneyHint }
  const wiring = useField(hinted)
  const grouped = value === undefined || value === null ? '' : formatNumber(value, locale)
  return (
    <NumberBox field={hinted} wiring={wiring} value={shown(wiring.typed, grouped)} unit="đồng" />
  )
}

type BoxProps = {
  field: FieldProps
  wiring: ReturnType<typeof useField>
  value: string
  unit: ComponentChildren
}

function NumberBox({ field, wiring, value, unit }: BoxProps) {
  return (
    <Field {...field} wiring={wiring}>
      <span class="field-measure">
        <input
          class="input figures"
          type="text"
          inputMode="numeric"
          autoComplete="off"
          id={wiring.id}
          name={field.name}
          value={value}
          required={!field.optional}
          {...wiring.aria}
        />
        {unit && <span class="field-unit">{unit}</span>}
      </span>
    </Field>
  )
}
