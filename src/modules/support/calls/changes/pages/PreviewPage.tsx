import type { Raw } from '#platform/http/form.ts'
import { link } from '#platform/http/paths.ts'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { DataTable } from '#ui/DataTable.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { useMessages } from '#ui/locale.tsx'
import { Section } from '#ui/Section.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { messages as deskMessages } from '../../desk-messages.ts'
import { paths } from '../../paths.ts'
import { messages as versionMessages } from '../../versions/messages.ts'
import type { WordingField } from '../../wording.ts'
import { messages } from '../messages.ts'
import type { ChangeFault, ChangeRefusal } from '../rules.ts'
import { ImpactSection, type TouchedLine } from './ImpactSection.tsx'

type Props = {
  id: string
  code: string
  reason: string
  version: number
  formKey: string
  changed: readonly WordingField[]
  /** Both wordings as a person reads them. */
  before: Raw
  after: Raw
  faults: readonly ChangeFault[]
  touched: readonly TouchedLine[]
  publishable: boolean
  refusal: ChangeRefusal | undefined
}

/** What a change would do, before anybody is bound by it. */
export function PreviewPage(props: Props) {
  const texts = useMessages(messages)
  const desk = useMessages(deskMessages)
  const { field: names } = useMessages(versionMessages)
  const { id, code, reason, changed, faults, touched, publishable, refusal } = props
  return (
    <Page
      title={texts.previewTitle(code)}
      lead={texts.previewLead}
      crumbs={[
        { href: '/ban-lam-viec', label: desk.desk },
        { href: paths.calls, label: desk.title },
        { href: link(paths.draft, { id }), label: code },
      ]}
      notice={refusal ? { tone: 'warning', text: texts.problem[refusal] } : undefined}
      wide
    >
      <Section title={texts.whatChanges}>
        <p>
          {texts.reason}: {reason}
        </p>
        {changed.length > 0 && (
          <DataTable
            caption={texts.whatChanges}
            captionHidden
            rows={changed}
            rowKey={(field) => field}
            columns={[
              { title: texts.field, cell: (field) => names[field] },
              { title: texts.now, cell: (field) => <Typed raw={props.before} field={field} /> },
              { title: texts.after, cell: (field) => <Typed raw={props.after} field={field} /> },
            ]}
          />
        )}
      </Section>
      {faults.length > 0 && (
        <Section title={texts.promises}>
          <ul class="list-disc pl-6">
            {faults.map((fault) => (
              <li key={fault.field}>
                {names[fault.field]}: {texts.fault[fault.code]}
              </li>
            ))}
          </ul>
        </Section>
      )}
      <ImpactSection touched={touched} />
      <Steps {...props} publishable={publishable} />
    </Page>
  )
}

function Steps({ id, formKey, version, publishable }: Props) {
  const texts = useMessages(messages)
  return (
    <div class="page-actions">
      {publishable && (
        <Form action={link(paths.changePublication, { id })} formKey={formKey} version={version}>
          <Button kind="call">{texts.publish}</Button>
        </Form>
      )}
      <ButtonLink href={link(paths.change, { id })} kind="secondary">
        {texts.edit}
      </ButtonLink>
      <Form action={link(paths.changeRemoval, { id })} formKey={`${formKey}-d`} version={version}>
        <Button kind="quiet">{texts.drop}</Button>
      </Form>
    </div>
  )
}

/** A field of the wording as it is read: a title stands in two languages. */
function Typed({ raw, field }: { raw: Raw; field: WordingField }) {
  const values =
    field === 'title' || field === 'summary' ? [raw[`${field}Vi`], raw[`${field}En`]] : [raw[field]]
  const text = values.flatMap((value) => [value ?? []].flat()).join('\n')
  return <span class="whitespace-pre-line">{text || '–'}</span>
}
