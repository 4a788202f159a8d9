import type { ComponentChildren } from 'preact'
import { MORE_ROWS } from '#platform/http/rows.ts'
import { HintAndFault } from './Field.tsx'
import { type FieldProps, useField } from './field.ts'

type Props = Pick<FieldProps, 'name' | 'label' | 'hint'> & {
  rows: number
  rowName: (row: number) => string
  /** The words of the button for more rows. */
  more: string
  /** What stands below, such as a sum. */
  foot?: ComponentChildren
  /** The boxes of a row, counted from one. */
  children: (row: number) => ComponentChildren
}

/** Rows of boxes, a group for each so that it fits a phone; rows left empty are none. */
export function RowsField({ rows, rowName, more, foot, children, ...field }: Props) {
  const wiring = useField(field)
  return (
    <fieldset class="field form-table" id={wiring.id} tabIndex={-1} {...wiring.aria}>
      <legend class="field-label">{field.label}</legend>
      <HintAndFault hint={field.hint} wiring={wiring} />
      {Array.from({ length: rows }, (_, index) => index + 1).map((row) => (
        <fieldset key={row} class="form-row">
          <legend class="font-semibold">{rowName(row)}</legend>
          <div class="form-cells">{children(row)}</div>
        </fieldset>
      ))}
      <button
        type="submit"
        class="btn btn-outline btn-primary btn-sm"
        name={MORE_ROWS}
        value={field.name}
      >
        {more}
      </button>
      {foot && <p class="font-semibold">{foot}</p>}
    </fieldset>
  )
}
