import { namesOfOrganisations } from '#modules/organisations/index.ts'
import { cityDay } from '#platform/clock.ts'
import type { AdministrativeDocument } from '#platform/documents/structure.ts'
import type { Scope, SignedScope } from '#platform/scope.ts'
import { readSite } from '#platform/site.ts'
import { appealsOf } from '../appeals/queries.ts'
import { DAYS_TO_APPEAL } from '../appeals/rules.ts'
import type { Appeal } from '../appeals/schema.ts'
import { findOutcome } from '../awards/queries.ts'
import { type ContractView, contractView } from '../milestones/view.ts'
import type { Decision } from '../schema.ts'
import { numberOf } from '../screening/actions.ts'
import type { CaseInCall } from '../screening/reach.ts'
import { type Issuer, issuerOf } from './issuer.ts'
import { type CaseKind, kindsFor } from './rules.ts'
import { contractPaper } from './texts/contract.ts'
import { appealPaper, approvalPaper, refusalPaper } from './texts/decision.ts'
import type { ContractFacts, PaperFacts } from './texts/facts.ts'
import { acceptancePaper, settlementPaper } from './texts/records.ts'

export type CaseGrounds = {
  found: CaseInCall
  decision: Decision | undefined
  contract: ContractView | undefined
  /** The last that was answered, or is open. */
  appeal: Appeal | undefined
  kinds: CaseKind[]
}

/** All that papers about a case can speak of, for whoever has reached the case. */
export async function groundsOfCase(scope: SignedScope, found: CaseInCall): Promise<CaseGrounds> {
  const { decision, award } = await findOutcome(scope, found.kase.id)
  const [appeal] = await appealsOf(scope, found.kase.id)
  const contract = award && (await contractView(scope, award))
  const hasItems = (contract?.settlement.length ?? 0) > 0
  return {
    found,
    decision,
    contract,
    appeal,
    kinds: kindsFor({ decision, award, hasItems, appeal }),
  }
}

export async function issuerFor(scope: Scope, agencyId: string): Promise<Issuer> {
  const { place } = await readSite(scope.db)
  const names = await namesOfOrganisations(scope, [agencyId])
  return issuerOf(place.vi, names.get(agencyId)?.vi)
}

/** The text of one kind of paper; undefined where the case gives no grounds for it. */
export async function paperText(
  scope: SignedScope,
  grounds: CaseGrounds,
  kind: CaseKind,
): Promise<AdministrativeDocument | undefined> {
  const { decision, appeal, kinds } = grounds
  if (!kinds.includes(kind)) return undefined
  const facts = await commonFacts(scope, grounds.found)
  if (kind === 'appeal') return appeal && appealPaper({ ...facts, appeal: appealFacts(appeal) })
  if (!decision) return undefined
  const decided = { ...facts, decision, daysToAppeal: DAYS_TO_APPEAL }
  if (kind === 'decision') return approvalPaper(decided)
  if (kind === 'refusal') return refusalPaper(decided)
  const agreed = contractFacts(facts, decision, grounds.contract)
  if (kind === 'contract') return contractPaper(agreed)
  return kind === 'acceptance' ? acceptancePaper(agreed) : settlementPaper(agreed)
}

async function commonFacts(
  scope: SignedScope,
  { kase, call, programme }: CaseInCall,
): Promise<PaperFacts> {
  const names = await namesOfOrganisations(scope, [kase.startupId])
  return {
    issuer: await issuerFor(scope, programme.agencyId),
    year: scope.today.slice(0, 4),
    caseNumber: numberOf(kase),
    applicant: names.get(kase.startupId)?.vi ?? '',
    call: call.title.vi,
    programme: programme.name.vi,
    legalBasis: programme.legalBasis,
  }
}

const appealFacts = ({ number, state, reasons, filedAt, reopens }: Appeal) => ({
  number,
  upheld: state === 'upheld',
  reasons: reasons ?? '',
  filedOn: cityDay(filedAt),
  scores: reopens === 'scores',
})

const contractFacts = (
  facts: PaperFacts,
  decision: Decision,
  contract: ContractView | undefined,
): ContractFacts => ({
  ...facts,
  decision: { decidedOn: cityDay(decision.decidedAt) },
  contract: {
    number: contract?.award.contractNumber,
    signedOn: contract?.award.signedOn,
    amount: contract?.award.amount ?? decision.amount,
    milestones: (contract?.milestones ?? []).map((one) => ({
      ...one,
      acceptedOn: one.acceptedAt ? cityDay(one.acceptedAt) : undefined,
    })),
    items: (contract?.settlement ?? []).map(({ item, used, settled, proofs }) => ({
      title: item.title,
      stateAmount: item.stateAmount,
      otherAmount: item.otherAmount,
      used,
      settled,
      proofs: proofs.map(({ code }) => code),
    })),
  },
})
