import { type Step, stateAfter } from '#modules/support/index.ts'
import type { Rule } from '../part.ts'
import type { Deed } from './deeds.ts'
import { type Stage, stages, stateOf } from './stages.ts'

const founders = [
  'founder',
  'officer who founded',
  'leader who founded',
  'finance who founded',
] as const
const leaders = ['leader', 'chair'] as const
const officers = ['agency officer', 'city officer'] as const
const declared = ['reviewer', 'asked reviewer'] as const

/** The stages in which the table of states lets a step be taken. */
const by = (step: Step): Stage[] =>
  stages.filter((stage) => stateAfter(stateOf(stage), step) !== undefined)

const sent = stages.filter((stage) => stage !== 'draft' && stage !== 'expired')
const allIn: Stage[] = ['reviewed', 'council']
const judged: Stage[] = [...allIn, 'approved', 'refused', 'awarded', 'settled']
const decided: Stage[] = ['approved', 'refused', 'awarded', 'settled']
const held: Stage[] = ['submitted', 'correction', 'review', ...allIn, 'approved', 'awarded']
const editable: Stage[] = ['draft', 'correction']

/** What is meant to be. A step takes its stages from the table of states; the rest is said here. */
export const rules: Record<Deed, readonly Rule<Stage>[]> = {
  'find it in a list': [
    { who: founders, in: stages },
    { who: officers, in: sent },
    { who: ['reviewer', 'asked reviewer'], in: ['review'] },
    { who: ['reviewer', 'asked reviewer'], in: [...judged, 'annulled'] },
    { who: leaders, in: ['reviewed'] },
  ],
  'take it out in a file': [{ who: officers, in: sent }],
  'read the application': [
    { who: founders, in: stages },
    { who: officers, in: sent },
    { who: ['reviewer'], in: ['review', ...allIn] },
    { who: ['asked reviewer'], in: allIn },
    { who: leaders, in: ['review', ...judged] },
  ],
  'open a document': [
    { who: founders, in: stages },
    { who: officers, in: sent },
    { who: ['reviewer'], in: ['review', ...allIn] },
    { who: ['asked reviewer'], in: allIn },
    { who: leaders, in: ['review', ...judged] },
  ],
  'see the marks of others': [
    // Sealed until they are opened together; the leader, who decides on them, reads them once all are in, unless a
    // council is still to open them.
    { who: [...officers, ...declared], in: decided },
    { who: leaders, in: ['reviewed', ...decided] },
  ],
  'change the answers': [{ who: founders, in: editable }],
  'hand in a document': [{ who: founders, in: editable }],
  send: [{ who: founders, in: [...by('submit'), ...by('answer-correction')] }],
  withdraw: [{ who: founders, in: by('withdraw') }],
  'ask for a correction': [{ who: officers, in: by('request-correction') }],
  'accept into review': [{ who: officers, in: by('accept') }],
  'accept with many others': [{ who: officers, in: by('accept') }],
  'turn away': [{ who: officers, in: by('reject') }],
  'ask a reviewer': [{ who: officers, in: ['review', ...allIn] }],
  // A finished review stays: nobody picks the marks that suit.
  'take a reviewer off': [{ who: officers, in: ['review'] }],
  // Once all reviews are in, for good: opening what is open changes nothing. Before a council only the council does.
  'open the marks': [{ who: officers, in: ['reviewed', ...decided, 'annulled'] }],
  'hand over to another officer': [{ who: officers, in: held }],
  'declare no interest': [{ who: ['asked reviewer'], in: ['review'] }],
  'step aside': [{ who: declared, in: ['review'] }],
  'keep marks': [{ who: ['reviewer'], in: ['review'] }],
  'hand marks in': [{ who: ['reviewer'], in: ['review'] }],
  approve: [{ who: leaders, in: ['reviewed'] }],
  refuse: [{ who: leaders, in: ['reviewed'] }],
  'record the contract': [{ who: officers, in: by('sign-award') }],
  'annul the contract': [{ who: officers, in: ['awarded'] }],
  'annul the case': [{ who: officers, in: by('annul') }],
  // What a leader decided, a leader opens again; an officer only what was never judged.
  'open it again': [
    { who: leaders, in: by('reopen') },
    { who: officers, in: ['annulled'] },
  ],
  'draft the decision as a paper': [{ who: [...officers, ...leaders], in: decided }],
  'let it expire': [{ who: ['program'], in: by('expire') }],
}
