import { useLocale, useMessages } from '../locale.tsx'
import { Notice } from '../Notice.tsx'
import { messages } from './messages.ts'

type Props = { of: { vi: string; en: string | null } }

/** Says to a reader of English that what follows is in Vietnamese, where it is. */
export function OnlyVietnamese({ of: { en } }: Props) {
  const texts = useMessages(messages)
  return useLocale() === 'en' && !en ? <Notice>{texts.onlyVietnamese}</Notice> : null
}
