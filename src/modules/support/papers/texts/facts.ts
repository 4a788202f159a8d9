import type { Issuer } from '../issuer.ts'

/** What the papers about a case speak of. Days are YYYY-MM-DD, amounts in đồng, texts Vietnamese. */
export type PaperFacts = {
  issuer: Issuer
  year: string
  caseNumber: string
  applicant: string
  call: string
  programme: string
  legalBasis: string
}

export type DecisionFacts = PaperFacts & {
  decision: { amount: number; reasons: string }
  daysToAppeal: number
}

export type ContractFacts = PaperFacts & {
  decision: { decidedOn: string }
  contract: {
    number: string | undefined
    signedOn: string | undefined
    amount: number
    milestones: readonly {
      title: string
      evidenceWanted: string
      dueOn: string
      amount: number
      acceptedOn: string | undefined
    }[]
    items: readonly ItemFacts[]
  }
}

export type ItemFacts = {
  title: string
  stateAmount: number
  otherAmount: number
  used: number
  settled: number | null
  proofs: readonly string[]
}

export type AppealFacts = PaperFacts & {
  appeal: { number: string; upheld: boolean; reasons: string; filedOn: string; scores: boolean }
}
