/** A page told over for machines, as JSON-LD; browsers do not run it, so the content security policy has nothing against it. */
export function StructuredData({ of: thing }: { of: object }) {
  // A text that ends a script element early must stay a text.
  const json = JSON.stringify(thing).replaceAll('<', '\\u003c')
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />
}
