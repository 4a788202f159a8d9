import { link } from '#platform/http/paths.ts'
import { Button } from '#ui/Button.tsx'
import { DataTable } from '#ui/DataTable.tsx'
import { DefinitionList } from '#ui/DefinitionList.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { useMessages } from '#ui/locale.tsx'
import { Moment } from '#ui/Moment.tsx'
import { Section } from '#ui/Section.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { deskPaths } from '../../desk-paths.ts'
import { Fingerprint } from '../../inbound/pages/KeySection.tsx'
import { paths as inboundPaths } from '../../inbound/paths.ts'
import { paths } from '../../paths.ts'
import { messages } from '../messages.ts'
import type { Handover } from '../schema.ts'
import type { PublicKey } from '../shapes.ts'
import { HandoverForm, type HandoverFormProps } from './HandoverForm.tsx'

export type OutgoingDone = 'handed' | 'rotated'

export type OutgoingProps = Omit<HandoverFormProps, 'kinds'> & {
  kinds: readonly {
    kind: string
    title: string
    present: number
    withdrawn: number
    address: string
  }[]
  handed: readonly { handover: Handover; partner: string }[]
  keys: readonly PublicKey[]
  origin: string
  mayRotate: boolean
  done: OutgoingDone | undefined
}

export function OutgoingPage(props: OutgoingProps) {
  const { kinds, handed, keys, origin, mayRotate, done, formKey } = props
  const texts = useMessages(messages)
  return (
    <Page
      title={texts.title}
      lead={texts.lead}
      crumbs={[
        { href: '/ban-lam-viec', label: texts.desk },
        { href: inboundPaths.partners, label: texts.partners },
      ]}
      notice={done && texts.done[done]}
      wide
    >
      <Section title={texts.kinds}>
        <DataTable
          caption={texts.kinds}
          captionHidden
          rows={kinds}
          rowKey={({ kind }) => kind}
          columns={[
            { title: texts.kind, cell: ({ kind, title }) => texts.kindName[kind] ?? title },
            { title: texts.present, figures: true, cell: ({ present }) => present },
            { title: texts.withdrawn, figures: true, cell: ({ withdrawn }) => withdrawn },
            {
              title: texts.address,
              cell: ({ address }) => (
                <a class="link break-all" href={address}>
                  {address}
                </a>
              ),
            },
          ]}
        />
        {kinds.every(({ present, withdrawn }) => present + withdrawn === 0) && <p>{texts.empty}</p>}
        <p class="mt-4">
          {texts.description}:{' '}
          <a class="link break-all" href={paths.exchange}>
            {origin}
            {paths.exchange}
          </a>
        </p>
      </Section>
      <Section title={texts.handover}>
        <p>{texts.handoverLead}</p>
        <HandoverForm
          {...props}
          kinds={kinds.map(({ kind, title }) => ({
            value: kind,
            label: texts.kindName[kind] ?? title,
          }))}
        />
        {handed.length > 0 && (
          <DataTable
            caption={texts.handed}
            rows={handed}
            rowKey={({ handover }) => handover.id}
            columns={[
              { title: texts.partner, cell: ({ partner }) => partner },
              {
                title: texts.kind,
                cell: ({ handover: { kind } }) => texts.kindName[kind] ?? kind,
              },
              { title: texts.count, figures: true, cell: ({ handover }) => handover.count },
              { title: texts.handedAt, cell: ({ handover }) => <Moment at={handover.handedAt} /> },
              {
                title: texts.hash,
                cell: ({ handover }) => (
                  <code class="break-all">{handover.hash.slice(0, 16)}…</code>
                ),
              },
              {
                title: texts.file,
                cell: ({ handover: { id } }) => (
                  <a class="link" href={link(deskPaths.handedFile, { id })}>
                    {texts.download}
                  </a>
                ),
              },
            ]}
          />
        )}
      </Section>
      <Section title={texts.key}>
        <p>{texts.keyLead}</p>
        <DefinitionList
          items={keys.toReversed().map((key) => ({
            term: key.retired ? texts.keyRetired : texts.keyActive,
            value: <Fingerprint of={key} />,
          }))}
        />
        {mayRotate && (
          <Form action={deskPaths.keyRotation} formKey={`${formKey}-khoa`}>
            <p>{texts.rotateHint}</p>
            <Button kind="danger">{texts.rotate}</Button>
          </Form>
        )}
      </Section>
    </Page>
  )
}
