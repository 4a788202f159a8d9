import { link } from '#platform/http/paths.ts'
import { Button } from '#ui/Button.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { FileField } from '#ui/fields/FileField.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { useMessages } from '#ui/locale.tsx'
import { Section } from '#ui/Section.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { deskPaths } from '../../desk-paths.ts'
import { paths as inboundPaths } from '../../inbound/paths.ts'
import type { Comparison } from '../comparing.ts'
import { type ComparisonRefusal, messages } from '../messages.ts'
import { KindComparison } from './KindComparison.tsx'

export type ComparisonDone = 'resent' | 'taken'

const MOST_BYTES = 10 * 1024 * 1024

type Props = {
  partner: { id: string; name: string }
  comparisons: readonly Comparison[]
  formKey: string
  refusal: ComparisonRefusal | undefined
  done: ComparisonDone | undefined
}

/** What was sent beside what arrived, and what lies apart. */
export function ComparisonPage({ partner, comparisons, formKey, refusal, done }: Props) {
  const texts = useMessages(messages)
  const { id, name } = partner
  return (
    <Page
      title={texts.title}
      lead={texts.lead(name)}
      crumbs={[
        { href: '/ban-lam-viec', label: texts.desk },
        { href: inboundPaths.partners, label: texts.partners },
        { href: link(inboundPaths.partner, { id }), label: name },
      ]}
      notice={refusal ? { tone: 'danger', text: texts.refusal[refusal] } : done && texts[done]}
      wide
    >
      {comparisons.length === 0 && <EmptyState title={texts.none}>{texts.noneHint}</EmptyState>}
      {comparisons.map((comparison) => (
        <KindComparison
          key={comparison.kind}
          partnerId={id}
          comparison={comparison}
          formKey={`${formKey}-${comparison.kind}`}
        />
      ))}
      <Section title={texts.file}>
        <Form action={link(deskPaths.receiptFile, { id })} formKey={`${formKey}-tep`} files>
          <FileField
            name="file"
            label={texts.fileLabel}
            hint={texts.fileHint}
            accept=".json,application/json"
            kinds="JSON"
            maxBytes={MOST_BYTES}
          />
          <Button kind="secondary">{texts.take}</Button>
        </Form>
      </Section>
    </Page>
  )
}
