import { ButtonLink } from '#ui/Button.tsx'
import { useMessages } from '#ui/locale.tsx'
import { Notice } from '#ui/Notice.tsx'
import { paths } from '../../paths.ts'
import { messages } from '../messages.ts'

/** For the desks of those whose role asks for a second factor that their account does not have yet. */
export function SecondFactorNotice() {
  const texts = useMessages(messages)
  return (
    <Notice tone="warning" title={texts.noticeTitle}>
      <p class="mb-3">{texts.noticeText}</p>
      <ButtonLink href={paths.accountSecondFactor} small>
        {texts.turnOn}
      </ButtonLink>
    </Notice>
  )
}
