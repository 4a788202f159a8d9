import type { Crumb } from '../Breadcrumbs.tsx'
import { StructuredData, useAddress } from './StructuredData.tsx'

/** The way to a page as search engines show it: the crumbs, and the page itself at the end. */
export function Trail({ crumbs, title }: { crumbs: readonly Crumb[]; title: string }) {
  const address = useAddress()
  const steps = crumbs.map(({ href, label }, index) => ({
    '@type': 'ListItem' as const,
    position: index + 1,
    name: label,
    item: address(href),
  }))
  const here = { '@type': 'ListItem' as const, position: steps.length + 1, name: title }
  return <StructuredData of={{ '@type': 'BreadcrumbList', itemListElement: [...steps, here] }} />
}
