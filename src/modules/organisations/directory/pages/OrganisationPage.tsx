import { link } from '#platform/http/paths.ts'
import { Badge } from '#ui/Badge.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { SampleTag } from '#ui/SampleTag.tsx'
import { Section } from '#ui/Section.tsx'
import { Share } from '#ui/sharing/Share.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { useAddress } from '#ui/structured/StructuredData.tsx'
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
  const { summary, slug } = organisation
  const address = useAddress()
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
      about={{
        '@type': organisation.kind === 'agency' ? 'GovernmentOrganization' : 'Organization',
        name: nameOf(organisation)[locale],
        description: summary[locale] || summary.vi,
        url: address(link(paths.organisation, { slug })),
        ...(startup?.enterpriseCode && { identifier: startup.enterpriseCode }),
      }}
      notice={organisation.published ? null : { tone: 'info', text: texts.unpublished }}
    >
      <Section title={texts.facts}>
        {facts.length === 0 ? <p>{texts.noneStated}</p> : <FactTable facts={facts} />}
      </Section>
      <Share title={nameOf(organisation)[locale]} />
    </Page>
  )
}
