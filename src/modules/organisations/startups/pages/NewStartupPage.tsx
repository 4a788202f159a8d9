import type { Problem, Raw } from '#platform/http/form.ts'
import { useMessages } from '#ui/locale.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { paths } from '../../paths.ts'
import { messages } from '../messages.ts'
import { StartupForm } from './StartupForm.tsx'

type Props = {
  today: string
  formKey: string
  raw?: Raw | undefined
  problems?: readonly Problem[] | undefined
}

export function NewStartupPage(form: Props) {
  const texts = useMessages(messages)
  return (
    <Page
      title={texts.newTitle}
      lead={texts.newLead}
      crumbs={[{ href: '/ban-lam-viec', label: texts.desk }]}
    >
      <StartupForm action={paths.newStartup} submit={texts.create} {...form} />
    </Page>
  )
}
