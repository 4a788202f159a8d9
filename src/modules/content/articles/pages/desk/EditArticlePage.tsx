import type { Problem, Raw } from '#platform/http/form.ts'
import { link } from '#platform/http/paths.ts'
import { withQuery } from '#platform/http/query-fields.ts'
import { Badge } from '#ui/Badge.tsx'
import { ButtonLink } from '#ui/Button.tsx'
import { Link } from '#ui/Link.tsx'
import { useMessages } from '#ui/locale.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Section } from '#ui/Section.tsx'
import { Page, type PageNotice } from '#ui/shell/Page.tsx'
import { paths } from '../../../paths.ts'
import { actionMessages } from '../../action-messages.ts'
import { deskMessages } from '../../desk-messages.ts'
import type { ArticleRefusal } from '../../rules.ts'
import type { DeskArticle } from '../../standings.ts'
import { ArticleForm, type ArticleFormProps } from './ArticleForm.tsx'
import type { ActionProps } from './actions.ts'
import { type CareProps, CareSection } from './CareSection.tsx'
import { Checks, type CheckView } from './Checks.tsx'
import { History, type RevisionView } from './History.tsx'
import { LanguageCard } from './LanguageCard.tsx'
import { type ApprovalView, Log } from './Log.tsx'

export type EditArticleProps = ActionProps & {
  found: DeskArticle
  /** The newest revision as it is stored, field by field. */
  stored: Raw
  topics: ArticleFormProps['topics']
  history: readonly RevisionView[]
  approvals: readonly ApprovalView[]
  checks: readonly CheckView[]
  /** The number of the revision that the English says, where the Vietnamese has changed since. */
  staleBasis: number | undefined
  care: CareProps
  typed?: Raw | undefined
  problems?: readonly Problem[] | undefined
  version?: number | undefined
  refusal?: ArticleRefusal | 'not-planned' | undefined
  done?: string | undefined
}

/** One article in the newsroom: where it stands, what may be done, its text, its past. */
export function EditArticlePage(props: EditArticleProps) {
  const { id, latest, found, stored, typed, refusal, done, staleBasis } = props
  const { article, newest, standings } = found
  const texts = useMessages(deskMessages)
  const words = useMessages(actionMessages)
  const notice: PageNotice | undefined = refusal
    ? { tone: 'danger', text: texts.refusal[refusal] }
    : done && texts.done[done]
  return (
    <Page
      title={newest.title.vi}
      crumbs={[
        { href: '/ban-lam-viec', label: texts.desk },
        { href: paths.articleDesk, label: texts.title },
      ]}
      over={<Badge tone="info">{texts.preset[article.preset]}</Badge>}
      actions={
        article.listedAt && (
          <ButtonLink href={link(paths.article, { slug: article.slug })} kind="secondary">
            {texts.view}
          </ButtonLink>
        )
      }
      notice={notice}
    >
      <Checks {...props} />
      <Section title={words.state}>
        <div class="grid gap-4">
          {standings.map((standing) => (
            <LanguageCard key={standing.lang} {...props} standing={standing} />
          ))}
        </div>
      </Section>
      {refusal === 'stale' && typed && <StoredVersion stored={stored} />}
      <Section title={texts.write}>
        {staleBasis !== undefined && (
          <Notice tone="warning">
            <p>{texts.stale(staleBasis)}</p>
            <p>
              <Link
                href={withQuery(link(paths.comparison, { id }), { tu: staleBasis, den: latest })}
              >
                {texts.staleDiff}
              </Link>
            </p>
          </Notice>
        )}
        <ArticleForm
          action={link(paths.articleDraft, { id })}
          topics={props.topics}
          formKey={props.formKey()}
          version={props.version ?? latest}
          raw={typed ?? stored}
          problems={props.problems}
        />
      </Section>
      <History {...props} />
      <Log approvals={props.approvals} />
      <CareSection {...props} />
    </Page>
  )
}

function StoredVersion({ stored }: { stored: Raw }) {
  const texts = useMessages(deskMessages)
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
