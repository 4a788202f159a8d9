import type { ComponentChildren } from 'preact'
import { Button, type ButtonKind } from '#ui/Button.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { ownFaults } from '../../tasks/sent.ts'
import type { Back } from '../posting.ts'

/** What every form of a page begins with. */
export type FormStart = { formKey: string; back: Back | undefined }

type Props = FormStart & {
  action: string
  /** Other addresses that buttons of the form send it to. */
  also?: readonly string[]
  /** Tells the form, its fields and its key apart from others on the page. */
  prefix: string
  version?: number
  submit?: string
  kind?: ButtonKind
  label?: string
  labels?: Record<string, string>
  faults?: Record<string, string>
  children?: ComponentChildren
}

/** A form for one act; the one that was sent comes back with what was typed. */
export function ActForm(props: Props) {
  const { action, prefix, version, submit, kind = 'primary', formKey, back, label } = props
  const own = [action, ...(props.also ?? [])].includes(back?.action ?? '') ? back : undefined
  // What does not parse keeps the version it was read at; after a refusal the new state was shown.
  const seen = own && !own.refusal ? (own.version ?? version) : version
  return (
    <Form
      action={action}
      formKey={own?.formKey ?? `${formKey}-${prefix}`}
      {...(seen === undefined ? {} : { version: seen })}
      raw={own?.raw}
      problems={own?.problems}
      faults={ownFaults(own?.problems, props.faults ?? {})}
      prefix={prefix}
      {...(label ? { label } : {})}
      {...(props.labels ? { labels: props.labels } : {})}
    >
      {props.children}
      {submit && <Button kind={kind}>{submit}</Button>}
    </Form>
  )
}
