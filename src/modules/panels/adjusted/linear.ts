/** The inverse of a symmetric positive definite matrix, by Gauss and Jordan without pivoting. */
export function inverse(matrix: readonly (readonly number[])[]): number[][] {
  const size = matrix.length
  const work = matrix.map((row, at) => [
    ...row,
    ...Array.from({ length: size }, (_, column) => (column === at ? 1 : 0)),
  ])
  for (let pivot = 0; pivot < size; pivot++) {
    const row = work[pivot] ?? []
    const by = row[pivot] ?? 0
    if (by < 1e-12) throw new Error('the matrix is not positive definite')
    for (let column = 0; column < 2 * size; column++) row[column] = (row[column] ?? 0) / by
    for (const [at, other] of work.entries()) {
      const factor = other[pivot] ?? 0
      if (at === pivot || factor === 0) continue
      for (let column = 0; column < 2 * size; column++)
        other[column] = (other[column] ?? 0) - factor * (row[column] ?? 0)
    }
  }
  return work.map((row) => row.slice(size))
}

export const times = (
  matrix: readonly (readonly number[])[],
  vector: readonly number[],
): number[] =>
  matrix.map((row) => row.reduce((sum, value, at) => sum + value * (vector[at] ?? 0), 0))

/** The bound within which a t-distributed value lies nine times in ten; the usual series around the normal one. */
export function ninetyPercent(degrees: number): number {
  const z = 1.6449
  const first = (z ** 3 + z) / (4 * degrees)
  const second = (5 * z ** 5 + 16 * z ** 3 + 3 * z) / (96 * degrees ** 2)
  return z + first + second
}
