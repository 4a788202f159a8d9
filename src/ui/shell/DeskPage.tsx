import { Icon } from '../Icon.tsx'
import { Link } from '../Link.tsx'
import { useMessages } from '../locale.tsx'
import { messages } from '../messages.ts'
import { Document } from './Document.tsx'
import { Footer } from './Footer.tsx'
import { Header } from './Header.tsx'
import { PageHead, PageMessage, type PageProps } from './Page.tsx'

export type DeskItem = {
  href: string
  label: string
  /** Rooms of one kind stand together under these words. */
  group?: string | undefined
  count?: number
  current?: boolean
}

type Props = Omit<PageProps, 'hero' | 'description' | 'about'> & { items: readonly DeskItem[] }

/** More rooms than this are folded away on a phone, where they would hide the work itself. */
const MANY = 8

/** A page of somebody's desk: the rooms they work in stand at the side, or on top where it is narrow. */
export function DeskPage({ items, ...page }: Props) {
  const texts = useMessages(messages)
  return (
    <Document title={page.title}>
      <a href="#main" class="skip-link">
        {texts.skip}
      </a>
      <Header />
      <div class="desk">
        <nav class="desk-nav" aria-label={texts.deskNav}>
          {items.length > MANY ? (
            <details>
              <summary class="btn btn-outline btn-primary">
                <Icon name="menu" />
                {texts.deskNav}
              </summary>
              <Rooms items={items} />
            </details>
          ) : (
            <Rooms items={items} />
          )}
        </nav>
        <main id="main" tabIndex={-1} class="desk-main">
          <PageHead {...page} />
          <div class={page.wide ? 'page-body' : 'page-body page-reading'}>
            {page.notice && <PageMessage notice={page.notice} />}
            {page.children}
          </div>
        </main>
      </div>
      <Footer />
    </Document>
  )
}

function Rooms({ items }: Pick<Props, 'items'>) {
  const groups = [...Map.groupBy(items, ({ group }) => group)]
  return groups.map(([group, rooms]) => (
    <div key={group ?? ''} class="desk-wing">
      {group && items.length > MANY && <p class="desk-wing-name">{group}</p>}
      <ul aria-label={group}>
        {rooms.map(({ href, label, count, current }) => (
          <li key={href}>
            <Link href={href} class="desk-link" current={current ? 'page' : undefined}>
              {label}
              {count !== undefined && <span class="tab-count">{count}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  ))
}
