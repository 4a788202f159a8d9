import { link } from '#platform/http/paths.ts'
import type { Locale, Text } from '#platform/locale.ts'
import { inLanguage, type Written } from '#platform/text/searchable.ts'
import { Button } from '#ui/Button.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Moment } from '#ui/Moment.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Section } from '#ui/Section.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { DescribedAs } from '#ui/structured/StructuredData.tsx'
import type { LapsedBasis } from '../../documents/bases.ts'
import { LapseNotice } from '../../documents/pages/LapseNotice.tsx'
import { messages } from '../messages.ts'
import { paths } from '../paths.ts'
import { numberOf } from '../rules.ts'

type Props = {
  slug: string
  number: number
  /** The language of title and words. */
  locale: Locale
  title: string
  words: string
  answer: Written
  topic: Text | null
  askedAt: Date
  publishedAt: Date
  /** Texts that the answer cites and that hold no longer. */
  lapsed: readonly LapsedBasis[]
  structured: object
  thanked?: boolean
}

export function QuestionPage(props: Props) {
  const texts = useMessages(messages)
  const locale = useLocale()
  const { slug, title, words, topic, askedAt, publishedAt, lapsed, thanked } = props
  const answer = inLanguage(props.answer, locale)
  const inOther = otherLanguage(props.locale !== locale, answer.lang !== locale)
  return (
    <Page
      title={title}
      crumbs={[{ href: paths.list, label: texts.title }]}
      over={[numberOf(props), topic?.[locale]].filter(Boolean).join(' · ')}
      notice={thanked ? texts.thanks : null}
    >
      {inOther && <Notice>{texts[inOther]}</Notice>}
      <LapseNotice bases={lapsed} />
      <Section title={texts.question}>
        <p class="text-muted">
          {texts.asked} <Moment at={askedAt} />
        </p>
        <p class="whitespace-pre-line" lang={props.locale}>
          {words}
        </p>
      </Section>
      <Section title={texts.answer}>
        <p class="text-muted">
          {texts.answered} <Moment at={publishedAt} />
        </p>
        <div class="whitespace-pre-line" lang={answer.lang}>
          {answer.text}
        </div>
      </Section>
      {!thanked && (
        <Form
          action={link(paths.helpful, { slug })}
          label={texts.helpfulAsk}
          class="mt-10 flex flex-wrap items-center gap-3 print:hidden"
        >
          <p>{texts.helpfulAsk}</p>
          <Button kind="secondary" name="helpful" value="yes" small>
            {texts.yes}
          </Button>
          <Button kind="secondary" name="helpful" value="no" small>
            {texts.no}
          </Button>
        </Form>
      )}
      <DescribedAs about={props.structured} />
    </Page>
  )
}

/** What of the page is in another language than the reader's. */
const otherLanguage = (question: boolean, answer: boolean) =>
  question && answer ? 'bothOther' : question ? 'questionOther' : answer ? 'answerOther' : null
