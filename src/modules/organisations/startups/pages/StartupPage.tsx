import type { Problem, Raw } from '#platform/http/form.ts'
import { link } from '#platform/http/paths.ts'
import { ButtonLink } from '#ui/Button.tsx'
import { cityParts, formatDay } from '#ui/format.ts'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { paths } from '../../paths.ts'
import { messages } from '../messages.ts'
import type { ChangeRefusal } from '../rules.ts'
import { StartupForm } from './StartupForm.tsx'
import { StoredText } from './StoredText.tsx'

type Props = {
  id: string
  slug: string
  name: string
  isEnterprise: boolean
  verifiedAt: Date | null
  version: number
  /** The profile as stored. */
  stored: Raw
  /** What was typed, when it was not taken. */
  typed?: Raw
  today: string
  formKey: string
  problems?: readonly Problem[]
  refusal?: ChangeRefusal | null
  saved?: boolean
}

export function StartupPage({ id, slug, name, stored, typed, refusal, saved, ...rest }: Props) {
  const texts = useMessages(messages)
  const locale = useLocale()
  const { isEnterprise, verifiedAt, version, today, formKey, problems } = rest
  return (
    <Page
      title={name}
      lead={texts.editLead}
      crumbs={[{ href: '/ban-lam-viec', label: texts.desk }]}
      notice={
        refusal ? { tone: 'warning', text: texts.problem[refusal] } : saved ? texts.saved : null
      }
      actions={
        <>
          <ButtonLink href={link(paths.organisation, { slug })} kind="secondary">
            {texts.publicPage}
          </ButtonLink>
          <ButtonLink href={link(paths.papers, { id })} kind="secondary">
            {texts.papers}
          </ButtonLink>
          <ButtonLink href={`${link(paths.startup, { id })}/von`} kind="secondary">
            {texts.investments}
          </ButtonLink>
          <ButtonLink href={link(paths.ties, { id })} kind="secondary">
            {texts.ties}
          </ButtonLink>
        </>
      }
    >
      {refusal === 'stale' && typed && <StoredText stored={stored} typed={typed} />}
      {isEnterprise && (
        <Notice>
          {verifiedAt
            ? texts.verified(formatDay(cityParts(verifiedAt).day, locale))
            : texts.waiting}
        </Notice>
      )}
      <StartupForm
        action={link(paths.startup, { id })}
        submit={texts.save}
        today={today}
        formKey={formKey}
        version={version}
        raw={typed ?? stored}
        problems={problems}
      />
    </Page>
  )
}
