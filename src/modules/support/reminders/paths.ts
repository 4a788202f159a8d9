export const paths = { late: '/ban-lam-viec/tre-han' } as const

/** The board as a filter leaves it. */
export const lateHref = (filter: { dot?: string; 'co-quan'?: string } = {}) => {
  const query = new URLSearchParams(filter).toString()
  return query ? `${paths.late}?${query}` : paths.late
}
