import { useMessages } from '#ui/locale.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { paths } from '../../../paths.ts'
import { deskMessages } from '../../desk-messages.ts'
import { ArticleForm, type ArticleFormProps } from './ArticleForm.tsx'

export function NewArticlePage(form: Omit<ArticleFormProps, 'action'>) {
  const texts = useMessages(deskMessages)
  return (
    <Page
      title={texts.newTitle}
      crumbs={[
        { href: '/ban-lam-viec', label: texts.desk },
        { href: paths.articleDesk, label: texts.title },
      ]}
    >
      <ArticleForm action={paths.newArticle} fresh {...form} />
    </Page>
  )
}
