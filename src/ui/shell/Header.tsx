import { Logo } from '../art/Logo.tsx'
import { Icon } from '../Icon.tsx'
import { Link } from '../Link.tsx'
import { localised, useLocale, useMessages, useReading } from '../locale.tsx'
import { messages } from '../messages.ts'
import { useSite } from '../site.ts'
import { AccountMenu } from './AccountMenu.tsx'
import { LanguageSwitch } from './LanguageSwitch.tsx'
import { SampleBanner } from './SampleBanner.tsx'

export function Header() {
  const locale = useLocale()
  const texts = useMessages(messages)
  const site = useSite()
  return (
    <header class="site-header">
      <SampleBanner />
      <div class="site-strip">
        <div class="shell">
          <p class="site-strip-name">
            {texts.portal} · {site.city[locale]}
          </p>
          <div class="site-strip-right">
            <LanguageSwitch />
            <AccountMenu />
          </div>
        </div>
      </div>
      <div class="shell site-bar">
        <Link href="/" class="site-name">
          <Logo />
          <span>
            <strong>{site.name}</strong>
            <small>{site.city[locale]}</small>
          </span>
        </Link>
        <details class="site-menu">
          <summary class="btn btn-outline btn-primary">
            <Icon name="menu" />
            {texts.menu}
          </summary>
          <div class="site-menu-inside">
            <MainNav />
            <SearchForm />
          </div>
        </details>
      </div>
    </header>
  )
}

function MainNav() {
  const texts = useMessages(messages)
  const { address } = useReading()
  const places = [
    { href: '/chuong-trinh', label: texts.programmes },
    { href: '/chuyen-muc', label: texts.topics },
    { href: '/su-kien', label: texts.events },
    { href: '/tin-tuc', label: texts.news },
    { href: '/van-ban', label: texts.law },
    { href: '/he-sinh-thai', label: texts.ecosystem },
    { href: '/ke-hoach', label: texts.plan },
  ]
  return (
    <nav aria-label={texts.mainNav}>
      <ul class="main-nav">
        {places.map(({ href, label }) => (
          <li key={href}>
            <Link href={href} class="main-nav-link" current={currentAt(address, href)}>
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** The place itself is the page; anything below it is merely inside. */
function currentAt(address: string, href: string): 'page' | 'true' | undefined {
  const [path = ''] = address.split('?')
  if (path === href) return 'page'
  return path.startsWith(`${href}/`) ? 'true' : undefined
}

function SearchForm() {
  const locale = useLocale()
  const texts = useMessages(messages)
  return (
    <search class="site-search">
      <form method="get" action={localised(locale, '/tim-kiem')}>
        <label for="site-q" class="sr-only">
          {texts.searchFor}
        </label>
        <input
          class="input"
          type="search"
          id="site-q"
          name="q"
          placeholder={texts.search}
          maxLength={200}
        />
        <button type="submit" class="btn btn-ghost btn-square" aria-label={texts.search}>
          <Icon name="search" />
        </button>
      </form>
    </search>
  )
}
