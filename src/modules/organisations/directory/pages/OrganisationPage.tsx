import { Badge } from '#ui/Badge.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { SampleTag } from '#ui/SampleTag.tsx'
import { Section } from '#ui/Section.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { paths } from '../../paths.ts'
import { nameOf } from '../../queries.ts'
import { words } from '../../words.ts'
import { messages } from '../messages.ts'
import type { PublicOrganisation } from '../queries.ts'
import { FactTable } from './FactTable.tsx'
import { useFacts } from './facts.tsx'

export function OrganisationPage({ found }: { found: PublicOrganisation }) {
  const texts = useMessages(messages)
  const word = useMessages(words)
  const locale = useLocale()
  const facts = useFacts(found)
  const { organisation, startup } = found
  const { summary } = organisation
  return (
    <Page
      title={nameOf(organisation)[locale]}
      lead={summary[locale] || summary.vi}
      crumbs={[{ href: paths.directory, label: texts.title }]}
      over={
        <>
          <Badge>{word.kind[organisation.kind]}</Badge>{' '}
          {startup?.verifiedAt && <Badge tone="success">{texts.verified}</Badge>}{' '}
          {organisation.sample && <SampleTag />}
        </>
      }
      notice={organisation.published ? null : { tone: 'info', text: texts.unpublished }}
    >
      <Section title={texts.facts}>
        {facts.length === 0 ? <p>{texts.noneStated}</p> : <FactTable facts={facts} />}
      </Section>
    </Page>
  )
}
