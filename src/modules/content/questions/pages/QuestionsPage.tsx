import { link } from '#platform/http/paths.ts'
import { withQuery } from '#platform/http/query-fields.ts'
import type { Text } from '#platform/locale.ts'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { Select } from '#ui/fields/Select.tsx'
import { TextField } from '#ui/fields/TextField.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Moment } from '#ui/Moment.tsx'
import { Pagination } from '#ui/Pagination.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { messages } from '../messages.ts'
import { paths } from '../paths.ts'
import type { PublicQuestion, QuestionFilter } from '../queries.ts'

type Item = Pick<PublicQuestion, 'slug' | 'locale' | 'title' | 'words' | 'topic' | 'publishedAt'>

type Props = {
  questions: readonly Item[]
  total: number
  page: number
  pages: number
  topics: readonly { code: string; name: Text }[]
  filter: QuestionFilter
}

export function QuestionsPage({ questions, total, page, pages, topics, filter }: Props) {
  const texts = useMessages(messages)
  const locale = useLocale()
  return (
    <Page
      title={texts.title}
      lead={texts.lead}
      actions={<ButtonLink href={paths.ask}>{texts.askLink}</ButtonLink>}
      wide
    >
      <Form
        action={paths.list}
        method="get"
        label={texts.filter}
        class="mb-8 grid items-end gap-4 sm:grid-cols-3"
      >
        <TextField name="q" label={texts.q} value={filter.q} maxLength={200} optional />
        <Select
          name="chuyen-muc"
          label={texts.topic}
          value={filter.topic}
          placeholder={texts.allTopics}
          options={topics.map(({ code, name }) => ({ value: code, label: name[locale] }))}
          optional
        />
        <Button kind="secondary">{texts.filter}</Button>
      </Form>
      {questions.length === 0 ? (
        <EmptyState
          title={texts.none}
          action={<ButtonLink href={paths.ask}>{texts.askLink}</ButtonLink>}
        >
          {texts.noneAdvice}
        </EmptyState>
      ) : (
        <>
          <p role="status" class="mb-6">
            {texts.found(total)}
          </p>
          <div class="grid gap-6 lg:grid-cols-2">
            {questions.map(({ slug, locale: asked, title, words, topic, publishedAt }) => (
              <Card
                key={slug}
                level={2}
                title={<span lang={asked}>{title}</span>}
                href={link(paths.question, { slug })}
                over={topic?.[locale]}
                foot={
                  <p>
                    {texts.answered} <Moment at={publishedAt} />
                  </p>
                }
              >
                <span lang={asked}>{beginning(words)}</span>
              </Card>
            ))}
          </div>
        </>
      )}
      <Pagination
        page={page}
        pages={pages}
        href={(each) =>
          withQuery(paths.list, { q: filter.q, 'chuyen-muc': filter.topic, page: each })
        }
      />
    </Page>
  )
}

const SHOWN = 220
const beginning = (words: string) =>
  [...words].length > SHOWN ? `${[...words].slice(0, SHOWN).join('').trimEnd()}…` : words
