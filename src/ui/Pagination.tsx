import { Link } from './Link.tsx'
import { useMessages } from './locale.tsx'
import { messages } from './messages.ts'

type Props = {
  page: number
  pages: number
  /** The address of a page, filters kept. */
  href: (page: number) => string
}

/** The way through a long list; nothing when one page holds it all. */
export function Pagination({ page, pages, href }: Props) {
  const texts = useMessages(messages)
  if (pages < 2) return null
  return (
    <nav class="pagination" aria-label={texts.pages}>
      {page > 1 && (
        <Link href={href(page - 1)} rel="prev" class="btn btn-outline">
          {texts.previous}
        </Link>
      )}
      <ol>
        {around(page, pages).map((each, index, all) => (
          <li key={each} class={index > 0 && each - (all[index - 1] ?? 0) > 1 ? 'after-gap' : ''}>
            <Link
              href={href(each)}
              class="page-number"
              aria-label={texts.page(each)}
              current={each === page ? 'page' : undefined}
            >
              {each}
            </Link>
          </li>
        ))}
      </ol>
      {page < pages && (
        <Link href={href(page + 1)} rel="next" class="btn btn-outline">
          {texts.next}
        </Link>
      )}
    </nav>
  )
}

/** The first page, the last, and those near the one being read. */
export const around = (page: number, pages: number): number[] =>
  Array.from({ length: pages }, (_, index) => index + 1).filter(
    (each) => each === 1 || each === pages || Math.abs(each - page) <= 1,
  )
