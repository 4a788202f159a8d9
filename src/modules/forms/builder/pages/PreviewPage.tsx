import type { Problem, Raw } from '#platform/http/form.ts'
import { link } from '#platform/http/paths.ts'
import type { Locale } from '#platform/locale.ts'
import { useMessages } from '#ui/locale.tsx'
import { Page } from '#ui/shell/Page.tsx'
import type { FormDefinition } from '../../definition.ts'
import { paths } from '../../paths.ts'
import { messages } from '../messages.ts'
import { FormSample } from './FormSample.tsx'

type Props = {
  id: string
  title: string
  definition: FormDefinition
  language: Locale
  raw?: Raw
  problems?: readonly Problem[]
  moreRows?: string | undefined
  /** The form was checked and nothing is wrong with what was typed. */
  complete?: boolean
}

export function PreviewPage({ id, title, complete, ...sample }: Props) {
  const texts = useMessages(messages)
  return (
    <Page
      title={`${texts.preview}: ${title}`}
      lead={texts.previewLead}
      crumbs={[
        { href: paths.forms, label: texts.title },
        { href: link(paths.draft, { id }), label: title },
      ]}
      notice={complete ? texts.complete : null}
    >
      <FormSample {...sample} address={link(paths.preview, { id })} />
    </Page>
  )
}
