import type { Problem, Raw } from '#platform/http/form.ts'
import { link } from '#platform/http/paths.ts'
import { Badge } from '#ui/Badge.tsx'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { DefinitionList } from '#ui/DefinitionList.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { useMessages } from '#ui/locale.tsx'
import { Day, Moment } from '#ui/Moment.tsx'
import { Section } from '#ui/Section.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { paths } from '../../paths.ts'
import type { Certificate, Startup } from '../../schema.ts'
import { words } from '../../words.ts'
import { type Done, messages } from '../messages.ts'
import type { Refusal } from '../rules.ts'
import { CertificateForm, CertificateRecord } from './Certificates.tsx'
import { ReleaseForm } from './ReleaseForm.tsx'
import { WithdrawalForm } from './WithdrawalForm.tsx'

export type SentForm = {
  /** The address the form was sent to. */
  action: string
  raw: Raw
  formKey: string
  problems?: readonly Problem[] | undefined
  /** The version the typist had read, where the form is about one. */
  version?: number | undefined
}

type Props = {
  startup: Startup
  certificates: readonly Certificate[]
  today: string
  formKey: string
  /** The form that came back with what was typed. */
  sent?: SentForm
  refusal?: Refusal | null
  done?: Done | undefined
}

export function EnterprisePage({ startup, certificates, today, formKey, ...after }: Props) {
  const { sent, refusal, done } = after
  const texts = useMessages(messages)
  const { id, name, version } = startup
  const { verifiedAt } = startup.startup
  const formAt = (action: string) =>
    sent?.action === action ? sent : { action, formKey, raw: undefined }
  const standing = certificates.some((certificate) => certificate.withdrawnAt === null)
  return (
    <Page
      title={name}
      over={
        <Badge tone={verifiedAt ? 'success' : 'warning'}>
          {verifiedAt ? texts.verified : texts.waiting}
        </Badge>
      }
      crumbs={[
        { href: '/ban-lam-viec', label: texts.desk },
        { href: paths.enterprises, label: texts.listTitle },
      ]}
      notice={
        refusal
          ? { tone: 'warning', text: texts.problem[refusal] }
          : done
            ? texts.done[done]
            : undefined
      }
    >
      <p>
        <ButtonLink href={link(paths.ties, { id })} kind="secondary" small>
          {texts.ties}
        </ButtonLink>
      </p>
      <Section title={texts.registration}>
        <Registration startup={startup} />
        {verifiedAt ? (
          <WithdrawalForm
            {...formAt(link(paths.verificationWithdrawal, { id }))}
            submit={texts.withdrawVerification}
          />
        ) : (
          <Form action={link(paths.verification, { id })} formKey={formKey} version={version}>
            <p>{texts.verifyHint}</p>
            <Button>{texts.verify}</Button>
          </Form>
        )}
        {!verifiedAt && startup.startup.enterpriseCode && (
          <ReleaseForm
            {...formAt(link(paths.codeRelease, { id }))}
            version={sent?.version ?? version}
          />
        )}
      </Section>
      <Section title={texts.certificate}>
        {certificates.map((certificate) => (
          <CertificateRecord
            key={certificate.id}
            certificate={certificate}
            form={formAt(link(paths.certificateWithdrawal, { id, certificate: certificate.id }))}
          />
        ))}
        {!standing && (
          <CertificateForm {...formAt(link(paths.certificates, { id }))} today={today} />
        )}
      </Section>
    </Page>
  )
}

function Registration({ startup: { startup } }: { startup: Startup }) {
  const texts = useMessages(messages)
  const word = useMessages(words)
  const { facts, notGiven } = texts
  return (
    <DefinitionList
      items={[
        { term: facts.kind, value: word.startupKind[startup.kind] },
        { term: facts.code, value: startup.enterpriseCode ?? notGiven },
        {
          term: facts.registeredOn,
          value: startup.registeredOn ? <Day on={startup.registeredOn} /> : notGiven,
        },
        { term: facts.statedAt, value: <Moment at={startup.statedAt} /> },
        ...(startup.verifiedAt
          ? [{ term: facts.verifiedAt, value: <Moment at={startup.verifiedAt} /> }]
          : []),
        { term: facts.foundersNote, value: startup.foundersNote || notGiven },
      ]}
    />
  )
}
