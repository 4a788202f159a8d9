import { z } from 'zod'
import * as field from '#platform/http/fields.ts'
import type { Raw } from '#platform/http/form.ts'
import { optionalRichTextField, richTextField } from '../body/field.ts'
import { toPlain } from '../body/markup.ts'
import type { Article, ArticleBody } from '../schema.ts'

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
    }))

export type ArticleDraft = z.infer<ReturnType<typeof articleForm>>

export const reasonForm = z.object({ reason: field.text(500) })

/** The form as it stands for an article already written down. */
export const articleAsTyped = ({ topic, title, summary, body }: Article): Raw => ({
  topic: topic ?? '',
  titleVi: title.vi,
  summaryVi: summary.vi,
  bodyVi: toPlain(body.vi),
  titleEn: title.en ?? '',
  summaryEn: summary.en ?? '',
  bodyEn: body.en ? toPlain(body.en) : '',
})
