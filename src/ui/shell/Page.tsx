import type { ComponentChildren } from 'preact'
import { Breadcrumbs, type Crumb } from '../Breadcrumbs.tsx'
import { Follow } from '../following/Follow.tsx'
import { useMessages, useReading } from '../locale.tsx'
import { messages } from '../messages.ts'
import { Notice } from '../Notice.tsx'
import { PrintedFrom } from '../sharing/PrintedFrom.tsx'
import { StructuredData } from '../structured/StructuredData.tsx'
import { Trail } from '../structured/Trail.tsx'
import type { Thing } from '../structured/things.ts'
import { isClosed } from './closed.ts'
import { Document } from './Document.tsx'
import { Footer } from './Footer.tsx'
import { Header } from './Header.tsx'

export type PageNotice = string | { tone: 'info' | 'success' | 'warning' | 'danger'; text: string }

export type PageProps = {
  title: string
  /** For search engines and for sharing; the lead serves without it. */
  description?: string
  /** One or two sentences under the heading. */
  lead?: string | undefined
  crumbs?: readonly Crumb[]
  /** Stands above the heading: a state, a kind, a day. */
  over?: ComponentChildren
  /** Stands in the head of the page: buttons, figures. */
  actions?: ComponentChildren
  notice?: PageNotice | null | undefined
  /** The whole width of the shell instead of the width of reading. */
  wide?: boolean
  /** What the page is about, as search engines read it (schema.org). */
  about?: Thing | readonly Thing[] | undefined
  /** Takes the place of the head of the page, and has the h1 itself. */
  hero?: ComponentChildren
  children: ComponentChildren
}

/** A public page: the city's header, one heading, the content, the footer. */
export function Page(props: PageProps) {
  const { title, description, lead, notice, wide, hero, about, crumbs, children } = props
  const texts = useMessages(messages)
  const isForAll = !isClosed(useReading().address)
  const shared = isForAll ? sharedAs(about) : undefined
  return (
    <Document title={title} description={description ?? lead} shared={shared}>
      <a href="#main" class="skip-link">
        {texts.skip}
      </a>
      <Header />
      <main id="main" tabIndex={-1}>
        {hero ?? <PageHead {...props} />}
        <div class={wide || hero ? 'shell page-body' : 'shell page-body page-reading'}>
          {notice && <PageMessage notice={notice} />}
          {children}
          <Follow />
          {isForAll && <PrintedFrom />}
        </div>
      </main>
      <Footer />
      {about && <StructuredData of={about} />}
      {isForAll && crumbs && <Trail crumbs={crumbs} title={title} />}
    </Document>
  )
}

const sharedAs = (about: PageProps['about']) =>
  [about ?? []].flat().some((thing) => thing['@type'] === 'NewsArticle') ? 'article' : 'page'

/** The head of a page: where it is, what it is. */
export function PageHead({
  title,
  lead,
  crumbs,
  over,
  actions,
}: Omit<PageProps, 'children' | 'about'>) {
  return (
    <div class="page-head">
      <div class="shell">
        {crumbs && <Breadcrumbs crumbs={crumbs} />}
        {over && <div class="page-over">{over}</div>}
        <h1>{title}</h1>
        {lead && <p class="page-lead">{lead}</p>}
        {actions && <div class="page-actions">{actions}</div>}
      </div>
    </div>
  )
}

/** What came of the last act; a plain sentence is good news. */
export function PageMessage({ notice }: { notice: PageNotice }) {
  return typeof notice === 'string' ? (
    <Notice tone="success">{notice}</Notice>
  ) : (
    <Notice tone={notice.tone}>{notice.text}</Notice>
  )
}
