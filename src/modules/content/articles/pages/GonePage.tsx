import { cityDay } from '#platform/clock.ts'
import { inLanguage, type Written } from '#platform/text/searchable.ts'
import { ButtonLink } from '#ui/Button.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { formatDay } from '#ui/format.ts'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { paths } from '../../paths.ts'
import { messages } from '../messages.ts'

type Props = { state: 'expired' | 'withdrawn'; title: Written | null; endedAt: Date | null }

/** What stood here does not any more, and the page says so instead of pretending that it never was. */
export function GonePage({ state, title, endedAt }: Props) {
  const texts = useMessages(messages)
  const locale = useLocale()
  const day = endedAt ? formatDay(cityDay(endedAt), locale) : ''
  const words = title && inLanguage(title, locale)
  return (
    <Page
      title={texts.gone[state]}
      crumbs={[{ href: paths.news, label: texts.news }]}
      over={words && <span lang={words.lang}>{words.text}</span>}
    >
      <EmptyState
        title={texts.gone[state]}
        action={<ButtonLink href={paths.news}>{texts.seeAll}</ButtonLink>}
      >
        {state === 'expired' ? texts.gone.expiredText(day) : texts.gone.withdrawnText(day)}
      </EmptyState>
    </Page>
  )
}
