import { Link } from '../Link.tsx'
import { useMessages } from '../locale.tsx'
import { messages } from '../messages.ts'
import { Document } from './Document.tsx'
import { Footer } from './Footer.tsx'
import { Header } from './Header.tsx'
import { PageHead, PageMessage, type PageProps } from './Page.tsx'

export type DeskItem = { href: string; label: string; count?: number; current?: boolean }

type Props = Omit<PageProps, 'hero' | 'description' | 'about'> & { items: readonly DeskItem[] }

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
          <ul>
            {items.map(({ href, label, count, current }) => (
              <li key={href}>
                <Link href={href} class="desk-link" current={current ? 'page' : undefined}>
                  {label}
                  {count !== undefined && <span class="tab-count">{count}</span>}
                </Link>
              </li>
            ))}
          </ul>
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
