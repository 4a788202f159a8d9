import { localised, useMessages, useReading } from '../locale.tsx'
import { messages } from '../messages.ts'

/** The same address in the other language, named in that language. */
export function LanguageSwitch() {
  const { locale, address } = useReading()
  const texts = useMessages(messages)
  const other = locale === 'vi' ? 'en' : 'vi'
  return (
    <nav aria-label={texts.language}>
      <a href={localised(other, address)} lang={other} hreflang={other} class="strip-link">
        {texts.otherLanguage}
      </a>
    </nav>
  )
}
