import { bilingual, type Locale } from '#platform/locale.ts'
import { formatDay, formatMoney, formatNumber } from '#ui/format.ts'
import { factNames, isMoney } from './fact-names.ts'
import type { Part } from './judge.ts'
import { messages } from './messages.ts'
import type { EligibilityFacts, Leaf } from './rule.ts'

const words = bilingual(
  {
    notKnown: 'chưa biết',
    yes: 'có',
    no: 'không',
    none: 'không có',
    otherKind: 'chỉ áp dụng cho doanh nghiệp, không áp dụng cho người nộp này',
    years: (years: number) => `cần không quá ${years} năm`,
    oneOf: (values: string) => `cần là một trong: ${values}`,
    atLeast: (value: string) => `cần ít nhất ${value}`,
    atMost: (value: string) => `cần không quá ${value}`,
    percent: (percent: number, base: string, known: string) =>
      `cần ít nhất ${percent}% của “${base}” (${known})`,
    mustBe: 'cần có',
    all: 'Cần tất cả các ý sau',
    some: (wanted: number) => `Cần ít nhất ${wanted} trong các ý sau`,
    not: 'Không được như sau',
    byValue: (name: string, given: string) => `Theo “${name}” (${given})`,
  },
  {
    notKnown: 'not known yet',
    yes: 'yes',
    no: 'no',
    none: 'none',
    otherKind: 'only for enterprises, so not for this applicant',
    years: (years) => `at most ${years} years are wanted`,
    oneOf: (values) => `one of these is wanted: ${values}`,
    atLeast: (value) => `at least ${value} is wanted`,
    atMost: (value) => `at most ${value} is wanted`,
    percent: (percent, base, known) => `at least ${percent}% of “${base}” (${known}) is wanted`,
    mustBe: 'this is wanted',
    all: 'All of these are wanted',
    some: (wanted) => `At least ${wanted} of these ${wanted === 1 ? 'is' : 'are'} wanted`,
    not: 'This must not be so',
    byValue: (name, given) => `By “${name}” (${given})`,
  },
)

/** The facts that a criterion may ask for. */
export const knownFacts = Object.keys(factNames.vi)

export const nameOfFact = (fact: string, locale: Locale): string => factNames[locale][fact] ?? fact

/** A fact as people read it; one that nobody has given is "not known yet". */
export function factText(fact: string, given: EligibilityFacts[string], locale: Locale): string {
  const texts = words[locale]
  const named = (value: string) => messages[locale].values[value] ?? value
  if (given === undefined) return texts.notKnown
  if (typeof given === 'boolean') return given ? texts.yes : texts.no
  if (typeof given === 'number')
    return isMoney(fact) ? formatMoney(given, locale) : formatNumber(given, locale)
  if (Array.isArray(given)) return given.length > 0 ? given.map(named).join(', ') : texts.none
  return /^\d{4}-\d\d-\d\d$/.test(given) ? formatDay(given, locale) : named(given)
}

/** One judged rule in a sentence: the fact that was used, and what is wanted of it. */
export function sentenceOf(part: Part, locale: Locale): string {
  const texts = words[locale]
  switch (part.how) {
    case 'all':
      return texts.all
    case 'some':
      return texts.some(part.wanted)
    case 'not':
      return texts.not
    case 'by-value':
      return texts.byValue(nameOfFact(part.fact, locale), factText(part.fact, part.given, locale))
    case 'leaf': {
      const { rule, given, applies } = part
      const fact = `${nameOfFact(rule.fact, locale)}: ${factText(rule.fact, given, locale)}`
      return `${fact}; ${applies ? wantedBy(rule, part.base, locale) : texts.otherKind}`
    }
  }
}

function wantedBy(rule: Leaf, base: EligibilityFacts[string], locale: Locale): string {
  const texts = words[locale]
  switch (rule.type) {
    case 'age-at-most':
      return texts.years(rule.years)
    case 'any-of':
    case 'one-of':
      return texts.oneOf(factText(rule.fact, rule.values, locale))
    case 'at-least':
      return texts.atLeast(factText(rule.fact, rule.value, locale))
    case 'at-most':
      return texts.atMost(factText(rule.fact, rule.value, locale))
    case 'percent-at-least':
      return texts.percent(
        rule.percent,
        nameOfFact(rule.of, locale),
        factText(rule.of, base, locale),
      )
    case 'is-true':
      return texts.mustBe
  }
}

/** The facts that a judged rule lacked: what to ask for. */
export function openFacts(part: Part): string[] {
  if (part.verdict !== 'unknown') return []
  if (part.how !== 'leaf') {
    const own = part.how === 'by-value' && part.parts.length === 0 ? [part.fact] : []
    return [...new Set([...own, ...part.parts.flatMap(openFacts)])]
  }
  const { rule, given, base } = part
  const of = rule.type === 'percent-at-least' && base === undefined ? [rule.of] : []
  return [...(given === undefined ? [rule.fact] : []), ...of]
}
