import type { ComponentChildren } from 'preact'
import { fieldId, useForm } from './Form.tsx'

/** What every field takes. */
export type FieldProps = {
  name: string
  label: string
  hint?: ComponentChildren
  /** Fields are required unless told otherwise: the label marks the optional ones. */
  optional?: boolean
  /** A sentence of its own; the form's fault for this name is used without it. */
  error?: string | undefined
  id?: string
}

export type Wiring = {
  id: string
  error: string | undefined
  /** What was typed when the form came back, if it did. */
  typed: string[] | undefined
  hintId: string | undefined
  errorId: string | undefined
  /** Attributes that tie the control to its hint and its fault. */
  aria: {
    'aria-describedby': string | undefined
    'aria-invalid': 'true' | undefined
  }
}

/** Ties a control to its label, hint and fault, and finds what was typed. */
export function useField({ name, hint, error: own, id: given }: FieldProps): Wiring {
  const { raw, faults, prefix } = useForm()
  const id = given ?? fieldId(prefix, name)
  const error = own ?? faults[name]
  const hintId = hint ? `${id}-hint` : undefined
  const errorId = error ? `${id}-error` : undefined
  const described = [hintId, errorId].filter(Boolean).join(' ')
  return {
    id,
    error,
    typed: raw && [raw[name] ?? []].flat(),
    hintId,
    errorId,
    aria: {
      'aria-describedby': described || undefined,
      'aria-invalid': error ? 'true' : undefined,
    },
  }
}

/** The text to show: what was typed wins, also when it was emptied. */
export const shown = (typed: string[] | undefined, value: string | number | null | undefined) =>
  typed ? (typed[0] ?? '') : (value ?? '').toString()
