import { Button } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { DateField } from '#ui/fields/DateField.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { TextField } from '#ui/fields/TextField.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Day, Moment } from '#ui/Moment.tsx'
import { ownFaults } from '../../faults.ts'
import type { Certificate } from '../../schema.ts'
import { messages } from '../messages.ts'
import { type OpenForm, WithdrawalForm } from './WithdrawalForm.tsx'

/** A certificate on record; one taken back stays in sight with its reason. */
export function CertificateRecord({
  certificate,
  form,
}: {
  certificate: Certificate
  form: OpenForm
}) {
  const texts = useMessages(messages)
  return (
    <Card title={certificate.number}>
      <p>
        {certificate.issuer}, <Day on={certificate.issuedOn} />
      </p>
      {certificate.withdrawnAt ? (
        <p>
          {texts.withdrawn} <Moment at={certificate.withdrawnAt} />: {certificate.withdrawalReason}
        </p>
      ) : (
        <WithdrawalForm {...form} submit={texts.withdrawCertificate} />
      )}
    </Card>
  )
}

export function CertificateForm({ today, ...form }: OpenForm & { today: string }) {
  const texts = useMessages(messages)
  const { certificateLabel: label } = texts
  return (
    <Form {...form} faults={ownFaults(useLocale(), form.problems ?? [])}>
      <TextField name="number" label={label.number} maxLength={60} />
      <DateField name="issuedOn" label={label.issuedOn} max={today} />
      <TextField name="issuer" label={label.issuer} maxLength={160} />
      <Button>{texts.record}</Button>
    </Form>
  )
}
