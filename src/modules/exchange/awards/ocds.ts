import { organisationPaths } from '#modules/organisations/index.ts'
import { callPaths, callState, type PublicAward } from '#modules/support/index.ts'
import { link } from '#platform/http/paths.ts'
import type { Text } from '#platform/locale.ts'
import type { Release } from './shape.ts'

/** What every release says alike: under which prefix, from which address, on which day. */
export type Publisher = {
  ocidPrefix: string
  origin: string
  today: string
  now: Date
  agencies: ReadonlyMap<string, Text>
}

// The standard wants instants; a day of the city begins at midnight there.
const startOf = (day: string) => `${day}T00:00:00+07:00`
const dong = (amount: number) => ({ amount, currency: 'VND' as const })

/** One contract as a release of the Open Contracting Data Standard 1.1: the call is the tender, the signed contract award and contract. */
export function releaseOf(found: PublicAward, publisher: Publisher): Release {
  const { award, number, call, programme } = found
  const { ocidPrefix, origin, now } = publisher
  const changedAt = award.annulledAt ?? award.settledAt ?? award.acceptedAt ?? award.recordedAt
  const buyer = buyerOf(found, publisher)
  const supplier = supplierOf(found)
  const value = dong(award.amount)
  return {
    ocid: `${ocidPrefix}-${call.code}`,
    id: `${number}-${changedAt.getTime()}`,
    date: changedAt.toISOString(),
    tag: award.annulledAt ? ['awardCancellation'] : ['award', 'contract'],
    initiationType: 'tender',
    language: 'vi',
    parties: [
      { ...buyer, roles: ['buyer', 'procuringEntity', 'payer'] },
      ...(supplier && found.startup
        ? [
            {
              ...supplier,
              roles: ['supplier' as const, 'payee' as const],
              details: { url: origin + link(organisationPaths.organisation, found.startup) },
            },
          ]
        : []),
    ],
    buyer,
    tender: {
      id: call.code,
      title: call.title.vi,
      description: call.summary.vi,
      status: callState(call, now) === 'open' ? 'active' : 'complete',
      procuringEntity: buyer,
      value: dong(call.budget),
      tenderPeriod: {
        startDate: call.opensAt.toISOString(),
        endDate: call.closesAt.toISOString(),
      },
      documents: [
        {
          id: call.code,
          documentType: 'tenderNotice',
          title: call.title.vi,
          url: origin + link(callPaths.call, { slug: call.slug }),
        },
      ],
    },
    awards: [
      {
        id: number,
        title: programme.name.vi,
        status: award.annulledAt ? 'cancelled' : 'active',
        date: startOf(award.signedOn),
        value,
        ...(supplier ? { suppliers: [supplier] } : {}),
      },
    ],
    contracts: [
      {
        id: award.contractNumber,
        awardID: number,
        title: programme.name.vi,
        status: award.annulledAt ? 'cancelled' : award.settledAt ? 'terminated' : 'active',
        value,
        dateSigned: startOf(award.signedOn),
        implementation: {
          transactions: transactionsOf(found, buyer, supplier),
          milestones: milestonesOf(found, publisher),
        },
      },
    ],
  }
}

type Reference = { id: string; name: string }

const buyerOf = ({ programme }: PublicAward, { agencies }: Publisher): Reference => ({
  id: programme.agencyId,
  name: agencies.get(programme.agencyId)?.vi ?? '',
})

/** Who is supported, where the startup's own page is public; otherwise the contract has an amount and no name. */
const supplierOf = ({ startup }: PublicAward): Reference | undefined =>
  startup && { id: startup.id, name: startup.name.vi }

const transactionsOf = (
  { award, payments }: PublicAward,
  payer: Reference,
  payee: Reference | undefined,
) =>
  payments.map(({ ordinal, amount, paidOn }) => ({
    id: `${award.contractNumber}/${ordinal}`,
    date: startOf(paidOn),
    value: dong(amount),
    payer,
    ...(payee ? { payee } : {}),
  }))

/** The words of a milestone may tell who the startup is: they stand only where its name does. */
const milestonesOf = ({ milestones, startup }: PublicAward, { today }: Publisher) =>
  milestones.map(({ ordinal, title, dueOn, acceptedAt }) => ({
    id: String(ordinal),
    ...(startup ? { title } : {}),
    type: 'delivery' as const,
    dueDate: startOf(dueOn),
    ...(acceptedAt ? { dateMet: acceptedAt.toISOString() } : {}),
    status: acceptedAt
      ? ('met' as const)
      : dueOn < today
        ? ('notMet' as const)
        : ('scheduled' as const),
  }))
