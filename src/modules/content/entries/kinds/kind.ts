import type { OrganisationKind } from '#modules/organisations/index.ts'
import type { Text } from '#platform/locale.ts'
import type { StructuredFacts } from '../structured.ts'
import type { KindCode } from './codes.ts'
import type { Field } from './field.ts'

/** What the box on top of a page answers: what it is, for or by whom, until when, how much, and the one thing to do. */
export type Answer<Code extends string> = {
  what: readonly Code[]
  who?: Code
  until?: Code
  amount?: Code
  action?: { field: Code; label: Text }
}

/** When a thing is no longer believed without being confirmed: so many days after the last confirmation, or from a day that a field names. */
export type Staleness<Code extends string> = { days: number; from?: Code }

/** A thing that is over after a day: it leaves the lists, and its page says so. */
export type Closing<Code extends string> = { after: Code; words: Text }

export type KindOf<Fields extends readonly Field[]> = {
  code: KindCode
  /** The address of its list. */
  slug: string
  /** One of them, and the heading of the list. */
  name: Text
  plural: Text
  lead: Text
  /** The code of the plan's topic it stands under. */
  topic: string
  fields: Fields
  /** The heading of what is told at length. */
  narrative: Text
  /** Members of which organisations may propose one; `person` is somebody who writes of themselves. */
  proposedBy: readonly (OrganisationKind | 'person')[]
  answer: Answer<Fields[number]['code']>
  stale: Staleness<Fields[number]['code']>
  closing?: Closing<Fields[number]['code']>
  /** Days after going stale from which the lists leave it out until somebody confirms it. */
  hiddenAfter?: number
  /** Days or moments in pairs: the second may not come before the first. */
  inOrder?: readonly (readonly [Fields[number]['code'], Fields[number]['code']])[]
  /** It takes place: it stands in calendars, the next one first. */
  happens?: {
    starts: Fields[number]['code']
    ends: Fields[number]['code']
    place: Fields[number]['code']
  }
  /** The schema.org description of one, without the parts that all have in common. */
  structured(facts: StructuredFacts): Record<string, unknown>
}

export type Kind = KindOf<readonly Field[]>

/** Binds a kind to its own fields: an answer, a rule or a filter that names another does not compile. */
export const defineKind = <const Fields extends readonly Field[]>(kind: KindOf<Fields>): Kind =>
  kind
