import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { audiences, ruleSchema } from '../rule.ts'

const words = z.string().trim().min(1).max(2000).normalize('NFC')
const text = z.strictObject({ vi: words, en: words })
const code = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
const day = z.iso.date()
const span = { holdsFrom: day, holdsUntil: day.optional() }

const criterion = z.strictObject({
  code,
  clause: words,
  text,
  whatIsMissing: text,
  rule: ruleSchema,
  /** The set's own days are taken unless the criterion names its own. */
  holdsFrom: day.optional(),
  holdsUntil: day.optional(),
})

const ruleFile = z.strictObject({
  source: words,
  /** A: the words of the text itself were read. Nothing less certain is taken. */
  certainty: z.literal('A'),
  sets: z
    .array(
      z.strictObject({
        code,
        name: text,
        summary: text,
        appliesTo: z.enum(audiences),
        clause: words,
        ...span,
        criteria: z.array(criterion).min(1),
      }),
    )
    .min(1),
})

export type RuleFile = z.infer<typeof ruleFile>
export type RuleFileSet = RuleFile['sets'][number]

/** The sets in a text of YAML; a fault anywhere refuses the whole file. */
export const readRuleFile = (yaml: string): RuleFile =>
  ruleFile.parse(parse(yaml, { schema: 'core' }))

/** The sets of the law that the program comes with, in the order of the files. */
export function readRuleSets(): RuleFileSet[] {
  const folder = rulesFolder()
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .flatMap((name) => readRuleFile(readFileSync(join(folder, name), 'utf8')).sets)
}

/** The folder lies beside package.json, both for the sources and for the built bundle. */
function rulesFolder(): string {
  let folder = import.meta.dirname
  while (!existsSync(join(folder, 'rules', 'doanh-nghiep-nho-va-vua.yaml'))) {
    if (dirname(folder) === folder) throw new Error('the folder rules is missing')
    folder = dirname(folder)
  }
  return join(folder, 'rules')
}
