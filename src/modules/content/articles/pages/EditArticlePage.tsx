import type { Problem, Raw } from '#platform/http/form.ts'
import { link } from '#platform/http/paths.ts'
import { Badge } from '#ui/Badge.tsx'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { TextField } from '#ui/fields/TextField.tsx'
import { useMessages } from '#ui/locale.tsx'
import { Section } from '#ui/Section.tsx'
import { Page, type PageNotice } from '#ui/shell/Page.tsx'
import { paths } from '../../paths.ts'
import { messages } from '../messages.ts'
import type { ArticleRefusal } from '../rules.ts'
import { ArticleForm, type ArticleFormProps } from './ArticleForm.tsx'

export type Done = 'saved' | 'published' | 'withdrawn'

export type EditArticleProps = {
  id: string
  slug: string
  state: 'draft' | 'published'
  version: number
  /** The article as it is stored, field by field. */
  stored: Raw
  formKey: string
  topics: ArticleFormProps['topics']
  typed?: Raw
  problems?: readonly Problem[]
  reasonProblems?: readonly Problem[]
  refusal?: ArticleRefusal
  done?: Done | undefined
}

export function EditArticlePage(props: EditArticleProps) {
  const { id, slug, state, version, stored, formKey, topics, typed, problems, refusal, done } =
    props
  const texts = useMessages(messages)
  const good: Record<Done, string> = {
    saved: texts.saved,
    published: texts.publishedNow,
    withdrawn: texts.withdrawnNow,
  }
  const notice: PageNotice | null = refusal
    ? { tone: 'danger', text: texts.refusal[refusal] }
    : done
      ? good[done]
      : null
  return (
    <Page
      title={texts.editTitle}
      crumbs={[
        { href: '/ban-lam-viec', label: texts.desk },
        { href: paths.articleDesk, label: texts.deskTitle },
      ]}
      over={
        <Badge tone={state === 'published' ? 'success' : 'neutral'}>{texts.state[state]}</Badge>
      }
      actions={
        state === 'published' && (
          <ButtonLink href={link(paths.article, { slug })} kind="secondary">
            {texts.view}
          </ButtonLink>
        )
      }
      notice={notice}
    >
      {refusal === 'stale' && typed && <StoredVersion stored={stored} />}
      <ArticleForm
        action={link(paths.articleDraft, { id })}
        topics={topics}
        formKey={formKey}
        version={version}
        raw={typed ?? stored}
        problems={problems}
      />
      {state === 'draft' ? (
        <Section title={texts.publish}>
          <Form
            action={link(paths.publication, { id })}
            formKey={`${formKey}-dang`}
            version={version}
          >
            <p>{texts.publishHint}</p>
            <Button kind="call">{texts.publish}</Button>
          </Form>
        </Section>
      ) : (
        <Section title={texts.withdraw}>
          <Form
            action={link(paths.withdrawal, { id })}
            formKey={`${formKey}-go`}
            version={version}
            problems={props.reasonProblems}
            prefix="withdrawal"
          >
            <p>{texts.withdrawHint}</p>
            <TextField
              name="reason"
              label={texts.field.reason}
              hint={texts.reasonHint}
              maxLength={500}
            />
            <Button kind="danger">{texts.withdraw}</Button>
          </Form>
        </Section>
      )}
    </Page>
  )
}

function StoredVersion({ stored }: { stored: Raw }) {
  const texts = useMessages(messages)
  const parts = ['titleVi', 'summaryVi', 'bodyVi', 'titleEn', 'summaryEn', 'bodyEn'] as const
  return (
    <Section title={texts.storedVersion}>
      <p>{texts.typedKept}</p>
      {parts.map((part) =>
        stored[part] ? (
          <div key={part} class="mt-4">
            <h3>{texts.field[part]}</h3>
            <p class="whitespace-pre-line">{stored[part]}</p>
          </div>
        ) : null,
      )}
    </Section>
  )
}
