import { z } from 'zod'
import { amendment } from './shape/amendments.ts'
import { basis, decision, note } from './shape/decision.ts'
import { duty, moneySource, portalTopic, reporting } from './shape/duties.ts'
import { goal, indicator } from './shape/indicators.ts'
import { beneficiary, criterion, supportLine } from './shape/support.ts'
import { planDay, slug, text } from './shape/words.ts'
import { agency, contentGroup, place, succession, task } from './shape/work.ts'

/** A plan as a file: what a city decided, in facts that each name their clause. */
export const planFile = z.strictObject({
  code: slug,
  title: text,
  place: text,
  /** A made-up plan, to be marked as such wherever it shows. */
  isSample: z.boolean().default(false),
  /** The city's own prefix in the register of the Open Contracting Data Standard; contracts are published under it. */
  ocidPrefix: z
    .string()
    .regex(/^ocds-[a-z0-9]{6}$/)
    .optional(),
  /** The code of the plan that this one follows. */
  succeeds: slug.optional(),
  period: z.strictObject({ from: planDay, until: planDay }),
  decision,
  /** Texts that changed the plan since, in the order of the file. */
  amendments: z.array(amendment).default([]),
  basis: z.array(basis).default([]),
  notes: z.array(note).default([]),
  agencies: z.array(agency).min(1),
  /** What became of agencies since: their tasks go to the heir, and the history stays. */
  successors: z.array(succession).default([]),
  places: z.array(place).default([]),
  /** What became of places since: merged, renamed or dissolved, by the day. */
  placeSuccessors: z.array(succession).default([]),
  goals: z.array(goal).default([]),
  indicators: z.array(indicator).default([]),
  beneficiaries: z.array(beneficiary).default([]),
  criteria: z.array(criterion).default([]),
  contentGroups: z.array(contentGroup).min(1),
  supportLines: z.array(supportLine).default([]),
  portalTopics: z.array(portalTopic).default([]),
  sources: z.array(moneySource).default([]),
  duties: z.array(duty).default([]),
  reporting,
  tasks: z.array(task).min(1),
})

export type PlanFile = z.infer<typeof planFile>
