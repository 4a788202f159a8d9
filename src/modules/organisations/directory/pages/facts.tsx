import { useMessages } from '#ui/locale.tsx'
import { Day } from '#ui/Moment.tsx'
import { words } from '../../words.ts'
import { messages } from '../messages.ts'
import { sourceOfProfile, sourceOfRegistration } from '../provenance.ts'
import type { PublicOrganisation } from '../queries.ts'
import type { Fact } from './FactTable.tsx'

/** What is publicly known of an organisation, each fact with its source; what nobody stated is left out. */
export function useFacts(found: PublicOrganisation): Fact[] {
  return [...useStartupFacts(found), ...useSupporterFacts(found), ...useWebsite(found)]
}

function useStartupFacts({ organisation, startup, certificate }: PublicOrganisation): Fact[] {
  const texts = useMessages(messages)
  const word = useMessages(words)
  if (!startup) return []
  const registration = sourceOfRegistration(startup)
  const profile = sourceOfProfile(organisation)
  const { kind, enterpriseCode, registeredOn, growthBasis, sector, stage } = startup
  const bases = growthBasis.map((basis) => word.growthBasis[basis]).join(', ')
  return [
    { name: texts.startupKind, value: word.startupKind[kind], source: registration },
    enterpriseCode && {
      name: texts.enterpriseCode,
      value: enterpriseCode,
      source: registration,
    },
    registeredOn && {
      name: texts.registeredOn,
      value: <Day on={registeredOn} />,
      source: registration,
    },
    certificate && {
      name: texts.certificate,
      value: (
        <>
          {texts.certificateValue(certificate.number, certificate.issuer)},{' '}
          <Day on={certificate.issuedOn} />
        </>
      ),
      source: { by: 'recorded' as const, at: certificate.recordedAt },
    },
    bases && { name: texts.growthBasis, value: bases, source: profile },
    { name: texts.sector, value: word.sector[sector], source: profile },
    { name: texts.stage, value: word.stage[stage], source: profile },
  ].filter((fact) => typeof fact === 'object' && fact !== null)
}

function useSupporterFacts({ organisation, supporter }: PublicOrganisation): Fact[] {
  const texts = useMessages(messages)
  const word = useMessages(words)
  if (!supporter) return []
  const source = sourceOfProfile(organisation)
  const { services, headExperienceYears: years } = supporter
  const answer = (name: string, given: boolean | null) =>
    given === null ? [] : [{ name, value: given ? texts.has : texts.hasNot, source }]
  const offered = services.map((service) => word.service[service]).join(', ')
  return [
    ...(offered ? [{ name: texts.services, value: offered, source }] : []),
    ...(years === null ? [] : [{ name: texts.experience, value: texts.years(years), source }]),
    ...answer(texts.supportProcess, supporter.hasSupportProcess),
    ...answer(texts.agreements, supporter.hasCooperationAgreements),
  ]
}

function useWebsite({ organisation }: PublicOrganisation): Fact[] {
  const texts = useMessages(messages)
  if (!organisation.website) return []
  const value = (
    <a href={organisation.website} class="link" rel="nofollow noopener ugc">
      {organisation.website}
    </a>
  )
  return [{ name: texts.website, value, source: sourceOfProfile(organisation) }]
}
