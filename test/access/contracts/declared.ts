import type { Rule } from '../part.ts'
import type { Deed } from './deeds.ts'
import { type Stage, stages } from './stages.ts'

const founders = [
  'founder',
  'officer who founded',
  'leader who founded',
  'finance who founded',
] as const
const officers = ['agency officer', 'city officer'] as const
const leaders = ['leader', 'chair'] as const
const finance = ['finance', 'second finance'] as const

const standing: Stage[] = ['running', 'carried out', 'accepted', 'settled']

/** What is meant to be: who carries the contract out does not judge it, and who judges does not pay. */
export const rules: Record<Deed, readonly Rule<Stage>[]> = {
  'read the contract': [{ who: [...founders, ...officers], in: stages }],
  'read a report on a milestone': [{ who: [...founders, ...officers], in: stages }],
  'open what proves a milestone': [{ who: [...founders, ...officers], in: stages }],
  'hand in a milestone': [{ who: founders, in: ['running'] }],
  'accept a milestone': [{ who: officers, in: ['running'] }],
  'return a milestone': [{ who: officers, in: ['running'] }],
  'ask for a payment': [{ who: officers, in: ['running'] }],
  'see where the money is': [
    { who: [...founders, ...officers, ...leaders, ...finance], in: stages },
  ],
  'approve a payment': [{ who: finance, in: ['running'] }],
  // Whose own organisation it is may give its money up, and never wave it through.
  'decline a payment': [{ who: [...finance, 'finance who founded'], in: ['running'] }],
  // Whose approval alone stands does not pay as well.
  'record a payment': [{ who: ['finance'], in: ['running'] }],
  'state a bank account': [{ who: founders, in: stages }],
  'confirm a bank account': [{ who: finance, in: stages }],
  'hand in an invoice': [{ who: [...founders, ...officers], in: ['running', 'annulled'] }],
  'settle an item': [{ who: finance, in: ['running', 'annulled'] }],
  'put it before a council': [{ who: officers, in: ['running', 'carried out', 'accepted'] }],
  'record that the whole is accepted': [{ who: officers, in: ['carried out'] }],
  'settle the contract': [{ who: officers, in: ['accepted'] }],
  'annul the contract': [{ who: officers, in: ['running', 'carried out', 'accepted'] }],
  'draft the contract as a paper': [{ who: [...officers, ...leaders], in: standing }],
  'draft the record of acceptance': [
    { who: [...officers, ...leaders], in: ['accepted', 'settled'] },
  ],
  'take a paper out': [{ who: [...officers, ...leaders], in: standing }],
}
