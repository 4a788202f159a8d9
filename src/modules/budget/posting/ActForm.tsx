import type { ComponentChildren } from 'preact'
import { Button, type ButtonKind } from '#ui/Button.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { useMessages } from '#ui/locale.tsx'
import { faultsOf } from './faults.ts'
import { messages } from './messages.ts'
import type { Sent } from './take.ts'

export type Again = { formKey: string; sent?: Sent | undefined }

type Props = Again & {
  action: string
  submit: string
  /** Says which of several like forms on a page it is; also tells their fields apart. */
  label: string
  prefix: string
  kind?: ButtonKind
  version?: number
  files?: boolean
  children?: ComponentChildren
}

/** A form of the desk for one act; the one that was sent comes back with what was typed. */
export function ActForm(props: Props) {
  const { action, submit, kind = 'primary', version, formKey, sent, children, ...rest } = props
  const { fault } = useMessages(messages)
  const back = sent?.action === action ? sent : undefined
  // A form that does not parse keeps the version it was read at; after a refusal the new state was shown.
  const seen = back?.problems ? (back.version ?? version) : version
  return (
    <Form
      action={action}
      // Each form of a page is an act of its own, so each has a key of its own.
      formKey={back?.formKey ?? keyOf(formKey, rest.prefix)}
      {...(seen === undefined ? {} : { version: seen })}
      raw={back?.raw}
      problems={back?.problems}
      faults={faultsOf(back?.problems, fault)}
      {...rest}
    >
      {children}
      <Button kind={kind}>{submit}</Button>
    </Form>
  )
}

const keyOf = (formKey: string, prefix: string) => `${formKey.slice(0, 40)}-${prefix}`.slice(0, 64)
