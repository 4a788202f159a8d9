import type { SentForm } from '#platform/http/sent.ts'
import { useMessages } from '#ui/locale.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { messages } from '../messages.ts'
import type { PartnerRefusal } from '../partners.ts'
import { paths } from '../paths.ts'
import { PartnerForm } from './PartnerForm.tsx'

type Props = {
  formKey: string
  sent: SentForm | undefined
  refusal: PartnerRefusal | undefined
}

export function NewPartnerPage({ formKey, sent, refusal }: Props) {
  const texts = useMessages(messages)
  return (
    <Page
      title={texts.form.title}
      lead={texts.form.lead}
      crumbs={[
        { href: '/ban-lam-viec', label: texts.desk },
        { href: paths.partners, label: texts.partners.title },
      ]}
      notice={refusal && { tone: 'danger', text: texts.refusal[refusal] }}
    >
      <PartnerForm action={paths.newPartner} formKey={formKey} sent={sent} />
    </Page>
  )
}
