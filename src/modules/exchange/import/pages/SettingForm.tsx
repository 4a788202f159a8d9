import type { ComponentChildren } from 'preact'
import { Form } from '#ui/fields/Form.tsx'
import type { ImportProps } from './ImportPage.tsx'

type Props = {
  of: Pick<ImportProps, 'one' | 'formKey' | 'sent'>
  action: string
  faults?: Record<string, string> | undefined
  class?: string
  children: ComponentChildren
}

/** A form that changes how a move comes in; one that came back keeps what was typed. */
export function SettingForm({ of: { one, formKey, sent }, action, ...form }: Props) {
  const back = sent?.action === action ? sent : undefined
  return (
    <Form
      action={action}
      formKey={back?.formKey ?? formKey()}
      version={one.version}
      raw={back?.raw}
      problems={back?.problems}
      {...form}
    />
  )
}
