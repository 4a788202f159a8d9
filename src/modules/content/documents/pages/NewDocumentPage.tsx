import { link } from '#platform/http/paths.ts'
import type { Text } from '#platform/locale.ts'
import { Link } from '#ui/Link.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { messages } from '../desk-messages.ts'
import { paths } from '../paths.ts'
import type { DocumentRefusal } from '../rules.ts'
import { DocumentForm, type DocumentFormProps } from './DocumentForm.tsx'

type Props = Omit<DocumentFormProps, 'action'> & {
  refusal?: DocumentRefusal | undefined
  /** The document that is recorded already. */
  known?: { id: string; name: Text } | undefined
}

export function NewDocumentPage({ refusal, known, ...form }: Props) {
  const texts = useMessages(messages)
  const locale = useLocale()
  return (
    <Page
      title={texts.newTitle}
      lead={texts.newLead}
      crumbs={[
        { href: '/ban-lam-viec', label: texts.desk },
        { href: paths.desk, label: texts.title },
      ]}
    >
      {refusal && (
        <Notice tone="danger">
          <p>{texts.refusal[refusal]}</p>
          {known && (
            <p>
              {texts.knownAlready}{' '}
              <Link href={link(paths.draft, { id: known.id })}>{known.name[locale]}</Link>
            </p>
          )}
        </Notice>
      )}
      <DocumentForm action={paths.fresh} {...form} />
    </Page>
  )
}
