import { link } from '#platform/http/paths.ts'
import { DateField } from '#ui/fields/DateField.tsx'
import { TextField } from '#ui/fields/TextField.tsx'
import { useMessages } from '#ui/locale.tsx'
import { paths } from '../../paths.ts'
import { ActForm, type Again } from '../../posting/ActForm.tsx'
import { messages } from '../messages.ts'
import type { RequestView } from '../view.ts'

/** What may be done with a request now. */
export function RequestForms({ view, again }: { view: RequestView; again: Again }) {
  const texts = useMessages(messages)
  const { request, mayApprove, mayDecline, mayPay } = view
  const { id, ordinal, version } = request
  const at = { request: id }
  const form = { ...again, version }
  return (
    <>
      {mayApprove && (
        <ActForm
          {...form}
          action={link(paths.approval, at)}
          submit={texts.approveOne(ordinal)}
          label={texts.approveOne(ordinal)}
          prefix={`approve-${ordinal}`}
        >
          <TextField name="reason" label={texts.opinion} optional maxLength={1000} />
        </ActForm>
      )}
      {mayPay && (
        <ActForm
          {...form}
          action={link(paths.payment, at)}
          submit={texts.payOne(ordinal)}
          label={texts.payOne(ordinal)}
          prefix={`pay-${ordinal}`}
        >
          <TextField name="paymentOrder" label={texts.order} maxLength={60} />
          <DateField name="paidOn" label={texts.paidOn} />
        </ActForm>
      )}
      {mayDecline && (
        <ActForm
          {...form}
          action={link(paths.decline, at)}
          submit={texts.declineOne(ordinal)}
          label={texts.declineOne(ordinal)}
          prefix={`decline-${ordinal}`}
          kind="danger"
        >
          <TextField name="reason" label={texts.reason} maxLength={1000} />
        </ActForm>
      )}
    </>
  )
}
