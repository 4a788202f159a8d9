import type { Problem, Raw } from '#platform/http/form.ts'
import { link } from '#platform/http/paths.ts'
import type { Locale } from '#platform/locale.ts'
import { ButtonLink } from '#ui/Button.tsx'
import { useMessages } from '#ui/locale.tsx'
import { Moment } from '#ui/Moment.tsx'
import { Section } from '#ui/Section.tsx'
import { Page } from '#ui/shell/Page.tsx'
import type { FormDefinition } from '../../definition.ts'
import type { FormChange } from '../../differences.ts'
import { paths } from '../../paths.ts'
import { messages } from '../messages.ts'
import { ChangeList } from './ChangeList.tsx'
import { FormSample } from './FormSample.tsx'

type Props = {
  id: string
  code: string
  number: number
  publishedAt: Date
  definition: FormDefinition
  /** Against the version before; empty for the first. */
  changes: readonly FormChange[]
  /** The draft of the next version, when one is in the making. */
  draft: string | undefined
  language: Locale
  published?: boolean
  raw?: Raw
  problems?: readonly Problem[]
  moreRows?: string | undefined
}

/** A published version: what applicants see, and what it changed. */
export function VersionPage(props: Props) {
  const texts = useMessages(messages)
  const { id, code, number, draft, changes } = props
  return (
    <Page
      title={texts.versionName(code, number)}
      crumbs={[
        { href: '/ban-lam-viec', label: texts.desk },
        { href: paths.forms, label: texts.title },
      ]}
      over={
        <>
          {texts.publishedAt} <Moment at={props.publishedAt} />
        </>
      }
      actions={
        <>
          {draft ? (
            <ButtonLink href={link(paths.draft, { id: draft })}>{texts.openDraft}</ButtonLink>
          ) : (
            <ButtonLink href={`${paths.newForm}?tu=${id}&ma=${code}`}>
              {texts.newVersion}
            </ButtonLink>
          )}
          <ButtonLink href={`${paths.newForm}?tu=${id}`} kind="secondary">
            {texts.copy}
          </ButtonLink>
        </>
      }
      notice={props.published ? texts.published : null}
    >
      {number > 1 && changes.length > 0 && (
        <Section title={texts.differences}>
          <ChangeList changes={changes} />
        </Section>
      )}
      <Section title={texts.asked}>
        <p class="text-muted">{texts.previewLead}</p>
        <FormSample {...props} address={link(paths.version, { id })} />
      </Section>
    </Page>
  )
}
