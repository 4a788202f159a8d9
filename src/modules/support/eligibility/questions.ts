import { isDay, readMoney } from '#platform/http/fields.ts'
import type { Text } from '#platform/locale.ts'
import type { Criterion } from './assess.ts'
import { isMoney } from './fact-names.ts'
import { type EligibilityFacts, KIND, type Leaf, type Rule, rulesWithin } from './rule.ts'

export type QuestionKind = 'day' | 'any-of' | 'one-of' | 'number' | 'money' | 'yes-no'

/** What the self-check asks: one question per fact that the criteria speak of. */
export type Question = { fact: string; kind: QuestionKind; values: string[]; wording: Text }

/** Ticked when none of the listed values fits: an empty list of ticks means "not answered". */
export const NONE = 'none'

const kindOf = (rule: Leaf): QuestionKind => {
  switch (rule.type) {
    case 'age-at-most':
      return 'day'
    case 'any-of':
    case 'one-of':
      return rule.type
    case 'is-true':
      return 'yes-no'
    default:
      return isMoney(rule.fact) ? 'money' : 'number'
  }
}

/** The kinds of applicant for startups; an `onlyFor` asks which one it is. */
const APPLICANT_KINDS = ['project', 'enterprise']

export function questionsFor(criteria: readonly Pick<Criterion, 'rule' | 'wording'>[]): Question[] {
  const questions = new Map<string, Question>()
  const ask = (question: Question) => {
    const asked = questions.get(question.fact)
    if (!asked) questions.set(question.fact, question)
    else asked.values = [...new Set([...asked.values, ...question.values])]
  }
  for (const { rule, wording } of criteria)
    for (const question of questionsIn(rule)) ask({ ...question, wording })
  return [...questions.values()]
}

/** What one rule asks, at any depth: what decides which rule applies comes before its own facts. */
function questionsIn(rule: Rule): Omit<Question, 'wording'>[] {
  const inside = rulesWithin(rule).flatMap(questionsIn)
  switch (rule.type) {
    case 'by-value':
      return [{ fact: rule.fact, kind: 'one-of', values: Object.keys(rule.cases) }, ...inside]
    case 'all-of':
    case 'some-of':
    case 'not':
      return inside
    default:
      return leafQuestions(rule)
  }
}

function leafQuestions(rule: Leaf): Omit<Question, 'wording'>[] {
  const own = {
    fact: rule.fact,
    kind: kindOf(rule),
    values: 'values' in rule ? [...rule.values] : [],
  }
  if (rule.type === 'age-at-most' && rule.onlyFor) {
    const values = [...new Set([...APPLICANT_KINDS, rule.onlyFor])]
    return [{ fact: KIND, kind: 'one-of', values }, own]
  }
  if (rule.type === 'percent-at-least')
    return [own, { fact: rule.of, kind: isMoney(rule.of) ? 'money' : 'number', values: [] }]
  return [own]
}

export type Answers = Record<string, string[]>
export type AnswerProblem = {
  field: string
  code: 'not-a-day' | 'not-a-number' | 'not-an-amount' | 'not-a-choice'
}

/** What was answered, as facts. A question left open stays absent; an answer that cannot be read is named. */
export function readAnswers(
  questions: readonly Question[],
  answers: Answers,
): { facts: EligibilityFacts; problems: AnswerProblem[] } {
  const facts: EligibilityFacts = {}
  const problems: AnswerProblem[] = []
  for (const question of questions) {
    const given = (answers[question.fact] ?? []).map((value) => value.trim()).filter(Boolean)
    if (given.length === 0) continue
    const read = readers[question.kind](given, question.values)
    if (read === undefined) problems.push({ field: question.fact, code: problemOf[question.kind] })
    else facts[question.fact] = read
  }
  return { facts, problems }
}

const problemOf: Record<QuestionKind, AnswerProblem['code']> = {
  day: 'not-a-day',
  'any-of': 'not-a-choice',
  'one-of': 'not-a-choice',
  number: 'not-a-number',
  money: 'not-an-amount',
  'yes-no': 'not-a-choice',
}

const readers: Record<
  QuestionKind,
  (given: string[], values: readonly string[]) => EligibilityFacts[string]
> = {
  day: ([day = '']) => (isDay(day) ? day : undefined),
  'any-of': (given, values) => {
    if (given.some((value) => value !== NONE && !values.includes(value))) return undefined
    return given.filter((value) => value !== NONE)
  },
  // "Something else" is an answer too: the criterion is then not met.
  'one-of': ([value = ''], values) =>
    values.includes(value) || value === NONE ? value : undefined,
  number: ([typed = '']) => (/^\d{1,12}$/.test(typed) ? Number(typed) : undefined),
  money: ([typed = '']) => readMoney(typed),
  'yes-no': ([value]) => (value === 'yes' ? true : value === 'no' ? false : undefined),
}
