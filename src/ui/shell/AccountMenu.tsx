import { Icon } from '../Icon.tsx'
import { Link } from '../Link.tsx'
import { localised, useLocale, useMessages } from '../locale.tsx'
import { messages } from '../messages.ts'
import { useViewer } from '../viewer.ts'

/** The way to one's desk and out, or in. */
export function AccountMenu() {
  const locale = useLocale()
  const texts = useMessages(messages)
  const viewer = useViewer()
  if (!viewer)
    return (
      <nav aria-label={texts.account}>
        <Link href="/dang-nhap" class="strip-link">
          <Icon name="person" class="size-4" />
          {texts.signIn}
        </Link>
      </nav>
    )
  return (
    <nav aria-label={texts.account} class="strip-account">
      <Link href="/tai-khoan" class="strip-link strip-person">
        {viewer.name}
      </Link>
      <Link href="/ban-lam-viec" class="strip-link">
        {texts.desk}
      </Link>
      <form method="post" action={localised(locale, '/dang-xuat')}>
        <button type="submit" class="strip-link">
          {texts.signOut}
        </button>
      </form>
    </nav>
  )
}
