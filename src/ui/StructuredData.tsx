/** A schema.org description of the page for search engines: data, which no browser runs. */
export function StructuredData({ about }: { about: object }) {
  // A `<` could end the element early.
  const json = JSON.stringify({ '@context': 'https://schema.org', ...about }).replace(
    /</g,
    '\\u003c',
  )
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />
}
