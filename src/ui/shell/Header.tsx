import { Logo } from '../art/Logo.tsx'
import { Icon } from '../Icon.tsx'
import { keptPart } from '../kept.tsx'
import { Link } from '../Link.tsx'
import { localised, useLocale, useMessages, useReading } from '../locale.tsx'
import { messages } from '../messages.ts'
import { useSite } from '../site.ts'
import { AccountMenu } from './AccountMenu.tsx'
import { LanguageSwitch } from './LanguageSwitch.tsx'
import { SampleBanner } from './SampleBanner.tsx'

export function Header() {
  const { locale, address } = useReading()
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
        {keptPart({ name: 'menu', locale, site, address: placeOf(address) }, () => (
          <Menu />
        ))}
      </div>
    </header>
  )
}

const mainPlaces = [
  { href: '/chuong-trinh', label: 'programmes' },
  { href: '/chuyen-muc', label: 'topics' },
  { href: '/su-kien', label: 'events' },
  { href: '/tin-tuc', label: 'news' },
  { href: '/van-ban', label: 'law' },
  { href: '/he-sinh-thai', label: 'ecosystem' },
  { href: '/ke-hoach', label: 'plan' },
] as const

/** What of an address the menu shows: the place it names, or that it is inside one. */
function placeOf(address: string): string {
  const place = mainPlaces.find(({ href }) => currentAt(address, href))
  return place ? `${place.href}${currentAt(address, place.href) === 'page' ? '' : '/'}` : ''
}

function Menu() {
  const locale = useLocale()
  const texts = useMessages(messages)
  const site = useSite()
  return (
    <>
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
    </>
  )
}

function MainNav() {
  const texts = useMessages(messages)
  const { address } = useReading()
  return (
    <nav aria-label={texts.mainNav}>
      <ul class="main-nav">
        {mainPlaces.map(({ href, label }) => (
          <li key={href}>
            <Link href={href} class="main-nav-link" current={currentAt(address, href)}>
              {texts[label]}
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
