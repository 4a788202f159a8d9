import type { Actor } from '#platform/scope.ts'
import type { Relation } from './people.ts'
import type { Asker, Rehearse } from './rehearsal.ts'

/** Somebody tries something on a thing in a stage; true when the program let them. */
export type Try<Subject> = (asker: Asker, subject: Subject, who: Relation) => Promise<boolean>

/** Who may do something, and in which stages. */
export type Rule<Stage> = { who: readonly Relation[]; in: readonly Stage[] }

export type Peopled = { people: Partial<Record<Relation, Actor | null>> }

/** One table: what is tried, on what, in which stages, and who is meant to be let. */
type Told<Stage extends string, Deed extends string, Subject extends Peopled> = {
  title: string
  about: string
  stages: readonly Stage[]
  deeds: Record<Deed, Try<Subject>>
  rules: Record<Deed, readonly Rule<Stage>[]>
  subject(stage: Stage): Promise<Subject>
}

export type Part = {
  title: string
  about: string
  stages: readonly string[]
  deeds: readonly string[]
  isMeant(deed: string, who: Relation, stage: string): boolean
  /** Brings a thing to the stage; what comes back tries a deed on it by somebody, and undoes it. */
  at(stage: string, rehearse: Rehearse): Promise<(deed: string, who: Relation) => Promise<boolean>>
}

export function part<Stage extends string, Deed extends string, Subject extends Peopled>({
  title,
  about,
  stages,
  deeds,
  rules,
  subject,
}: Told<Stage, Deed, Subject>): Part {
  const named = (deed: string) => deed as Deed
  return {
    title,
    about,
    stages,
    deeds: Object.keys(deeds),
    isMeant: (deed, relation, stage) =>
      rules[named(deed)].some(
        ({ who, in: where }) => who.includes(relation) && where.some((one) => one === stage),
      ),
    async at(stage, rehearse) {
      const made = await subject(stage as Stage)
      const seen = new Map()
      return (deed, who) =>
        rehearse(made.people[who] ?? null, (asker) => deeds[named(deed)](asker, made, who), seen)
    },
  }
}
