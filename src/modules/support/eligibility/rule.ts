/** A criterion as data. Each kind is judged by one pure function (assess.ts). */
export type Rule =
  | { type: 'age-at-most'; fact: string; years: number; onlyFor?: string }
  | { type: 'any-of'; fact: string; values: string[] }
  | { type: 'one-of'; fact: string; values: string[] }
  | { type: 'at-least'; fact: string; value: number }
  | { type: 'is-true'; fact: string }

/** What is known of a startup or supporter; a fact that nobody has given is absent. */
export type EligibilityFacts = Record<string, string | number | boolean | string[] | undefined>
