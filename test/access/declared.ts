import { type Step, stateAfter } from '#modules/support/index.ts'
import type { Deed } from './deeds.ts'
import type { Relation } from './people.ts'
import { type Stage, stages, stateOf } from './stages.ts'

/** Who may do something, and in which stages. */
type Rule = { who: readonly Relation[]; in: readonly Stage[] }

const founders = ['founder', 'officer who founded', 'leader who founded'] as const
const officers = ['agency officer', 'city officer'] as const
const declared = ['reviewer', 'asked reviewer'] as const

/** The stages in which the table of states lets a step be taken. */
const by = (step: Step): Stage[] =>
  stages.filter((stage) => stateAfter(stateOf(stage), step) !== undefined)

const sent = stages.filter((stage) => stage !== 'draft' && stage !== 'expired')
const judged: Stage[] = ['reviewed', 'approved', 'refused', 'awarded', 'settled']
const decided: Stage[] = ['approved', 'refused', 'awarded', 'settled']
const held: Stage[] = ['submitted', 'correction', 'review', 'reviewed', 'approved', 'awarded']
const editable: Stage[] = ['draft', 'correction']

/** What is meant to be. A step takes its stages from the table of states; the rest is said here. */
export const rules: Record<Deed, readonly Rule[]> = {
  'find it in a list': [
    { who: founders, in: stages },
    { who: officers, in: sent },
    { who: ['reviewer', 'asked reviewer'], in: ['review'] },
    { who: ['reviewer', 'asked reviewer'], in: [...judged, 'annulled'] },
    { who: ['leader'], in: ['reviewed'] },
  ],
  'take it out in a file': [{ who: officers, in: sent }],
  'read the application': [
    { who: founders, in: stages },
    { who: officers, in: sent },
    { who: ['reviewer'], in: ['review', 'reviewed'] },
    { who: ['asked reviewer'], in: ['reviewed'] },
    { who: ['leader'], in: ['review', ...judged] },
  ],
  'open a document': [
    { who: founders, in: stages },
    { who: officers, in: sent },
    { who: ['reviewer'], in: ['review', 'reviewed'] },
    { who: ['asked reviewer'], in: ['reviewed'] },
    { who: ['leader'], in: ['review', ...judged] },
  ],
  'see the marks of others': [
    // Sealed until they are opened together; the leader, who decides on them, reads them once all are in.
    { who: [...officers, ...declared], in: decided },
    { who: ['leader'], in: judged },
  ],
  'change the answers': [{ who: founders, in: editable }],
  'hand in a document': [{ who: founders, in: editable }],
  send: [{ who: founders, in: [...by('submit'), ...by('answer-correction')] }],
  withdraw: [{ who: founders, in: by('withdraw') }],
  'ask for a correction': [{ who: officers, in: by('request-correction') }],
  'accept into review': [{ who: officers, in: by('accept') }],
  'accept with many others': [{ who: officers, in: by('accept') }],
  'turn away': [{ who: officers, in: by('reject') }],
  'ask a reviewer': [{ who: officers, in: ['review', 'reviewed'] }],
  // A finished review stays: nobody picks the marks that suit.
  'take a reviewer off': [{ who: officers, in: ['review'] }],
  // Once all reviews are in, for good: opening what is open changes nothing.
  'open the marks': [{ who: officers, in: [...judged, 'annulled'] }],
  'hand over to another officer': [{ who: officers, in: held }],
  'declare no interest': [{ who: ['asked reviewer'], in: ['review'] }],
  'step aside': [{ who: declared, in: ['review'] }],
  'keep marks': [{ who: ['reviewer'], in: ['review'] }],
  'hand marks in': [{ who: ['reviewer'], in: ['review'] }],
  approve: [{ who: ['leader'], in: ['reviewed'] }],
  refuse: [{ who: ['leader'], in: ['reviewed'] }],
  'record the contract': [{ who: officers, in: by('sign-award') }],
  'annul the contract': [{ who: officers, in: ['awarded', 'settled'] }],
  'annul the case': [{ who: officers, in: by('annul') }],
  // What a leader decided, a leader opens again; an officer only what was never judged.
  'open it again': [
    { who: ['leader'], in: by('reopen') },
    { who: officers, in: ['annulled'] },
  ],
}

export const isMeant = (deed: Deed, relation: Relation, stage: Stage): boolean =>
  rules[deed].some(({ who, in: where }) => who.includes(relation) && where.includes(stage))
