import { type ComponentChildren, createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { faultText } from '#platform/http/faults.ts'
import type { Problem, Raw } from '#platform/http/form.ts'
import { localised, useLocale } from '../locale.tsx'
import { ErrorSummary } from './ErrorSummary.tsx'
import { labelsOf } from './labels.ts'

type FormState = { raw: Raw | undefined; faults: Record<string, string>; prefix: string }

const FormContext = createContext<FormState>({ raw: undefined, faults: {}, prefix: '' })
export const useForm = () => useContext(FormContext)

type Props = {
  action: string
  method?: 'post' | 'get'
  /** Sent along as `_key`: the same form sent twice is done once. */
  formKey?: string
  /** Sent along as `_version`: tells whether somebody changed the record meanwhile. */
  version?: number
  /** What was typed when the form came back; it wins over each field's own `value`. */
  raw?: Raw | undefined
  problems?: readonly Problem[] | undefined
  /** Sentences by field for what the general fault texts cannot say; they win. */
  faults?: Record<string, string> | undefined
  /** Labels by field name, for fields that stand inside components of their own. */
  labels?: Record<string, string>
  /** Needed for files. */
  files?: boolean
  /** Goes before the field ids where two forms of a page share a field name. */
  prefix?: string
  id?: string
  class?: string
  /** A name for the form as a landmark, where the heading does not say it. */
  label?: string
  children: ComponentChildren
}

/** A form that works without JavaScript, keeps what was typed, and sums up what is wrong on top. */
export function Form({
  action,
  method = 'post',
  formKey,
  version,
  raw,
  problems = [],
  faults: own = {},
  labels = {},
  files,
  prefix = '',
  id,
  class: className = 'form',
  label,
  children,
}: Props) {
  const locale = useLocale()
  const faults: Record<string, string> = {}
  for (const each of problems) faults[each.field] ??= faultText(locale, each)
  Object.assign(faults, own)
  const named = errorsOf(faults, { ...labelsOf(children), ...labels })
  const errors = named.map((each) => ({ ...each, field: fieldId(prefix, each.field) }))
  return (
    <form
      method={method}
      action={localised(locale, action)}
      encType={files ? 'multipart/form-data' : undefined}
      id={id}
      class={className}
      aria-label={label}
      noValidate
    >
      {errors.length > 0 && <ErrorSummary errors={errors} />}
      {formKey && <input type="hidden" name="_key" value={formKey} />}
      {version !== undefined && <input type="hidden" name="_version" value={String(version)} />}
      <FormContext.Provider value={{ raw, faults, prefix }}>{children}</FormContext.Provider>
    </form>
  )
}

/** A fault of the whole form, named by the empty field, has nothing to lead to. */
const errorsOf = (faults: Record<string, string>, labels: Record<string, string>) =>
  Object.entries(faults).map(([field, message]) => ({
    field,
    message: labels[field] ? `${labels[field]}: ${message}` : message,
  }))

export const fieldId = (prefix: string, name: string) =>
  prefix && name ? `${prefix}-${name}` : name
