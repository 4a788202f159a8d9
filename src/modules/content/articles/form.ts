import { z } from 'zod'
import { cityInstant } from '#platform/clock.ts'
import * as field from '#platform/http/fields.ts'
import type { Raw } from '#platform/http/form.ts'
import { SLUG } from '#platform/http/paths.ts'
import { locales } from '#platform/locale.ts'
import { optionalRichTextField, richTextField } from '../body/field.ts'
import { toPlain } from '../body/markup.ts'
import { presetNames } from './presets.ts'
import type { ArticleBody, Revision } from './schema.ts'

/** What an editor writes under one of the topics. English is given whole or not at all. */
export const articleForm = (topics: readonly string[]) =>
  z
    .object({
      topic: field
        .optionalText(80)
        .refine((code) => code === '' || topics.includes(code), 'not-a-choice'),
      titleVi: field.text(200),
      summaryVi: field.text(500),
      bodyVi: richTextField(),
      titleEn: field.optionalText(200),
      summaryEn: field.optionalText(500),
      bodyEn: optionalRichTextField(),
      englishFollows: field.ticked(),
      preset: z.preprocess((given) => given || 'news', field.choice(presetNames)),
      note: field.optionalText(300),
    })
    .check(({ value, issues }) => {
      const english = ['titleEn', 'summaryEn', 'bodyEn'] as const
      if (english.every((name) => !value[name])) return
      for (const name of english)
        if (!value[name])
          issues.push({
            code: 'custom',
            message: 'english-incomplete',
            path: [name],
            input: value[name],
          })
    })
    .transform((typed) => ({
      topic: typed.topic || null,
      title: { vi: typed.titleVi, en: typed.titleEn || null },
      summary: { vi: typed.summaryVi, en: typed.summaryEn || null },
      body: { vi: typed.bodyVi, en: typed.bodyEn } satisfies ArticleBody,
      /** Said by the editor: the English says what this Vietnamese says. */
      englishFollows: typed.englishFollows,
      note: typed.note,
      /** Counts only for a new article. */
      preset: typed.preset,
    }))

export type ArticleDraft = z.infer<ReturnType<typeof articleForm>>

const lang = field.choice(locales)
/** What is sent, approved and published is named by revision and language. */
const exactly = { revision: field.id(), lang }

export const plainForm = z.object({})
export const exactForm = z.object(exactly)
export const returnForm = z.object({ ...exactly, reason: field.text(2_000) })
export const withdrawForm = z.object({ lang, reason: field.text(500) })
export const restoreForm = z.object({ revision: field.id() })

const moment = field
  .text(16)
  .pipe(z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/, 'not-a-day'))
  .transform((typed, context) => {
    const [day = '', time = ''] = typed.split('T')
    if (field.isDay(day) && /^([01]\d|2[0-3]):[0-5]\d$/.test(time)) return cityInstant(day, time)
    context.addIssue({ code: 'custom', message: 'not-a-day' })
    return z.NEVER
  })

export const scheduleForm = z.object({
  ...exactly,
  kind: field.choice(['publish', 'expire']),
  dueAt: moment,
})

export const slugForm = z.object({
  seen: field.optionalText(120),
  slug: field.text(80).pipe(z.string().regex(new RegExp(`^${SLUG}$`), 'not-an-address')),
})

export const careForm = z.object({
  reviewOn: field.optionalDay(),
  secondOwner: z.union([field.id(), field.optionalText(0)]).transform((id) => id || null),
})

export const reviewForm = z.object({ reviewOn: field.day() })

/** The form as it stands for a revision already written down. */
export const revisionAsTyped = ({ topic, title, summary, body }: Revision): Raw => ({
  topic: topic ?? '',
  titleVi: title.vi,
  summaryVi: summary.vi,
  bodyVi: toPlain(body.vi),
  titleEn: title.en ?? '',
  summaryEn: summary.en ?? '',
  bodyEn: body.en ? toPlain(body.en) : '',
})
