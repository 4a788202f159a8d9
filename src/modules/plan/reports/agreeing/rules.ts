import { proposed } from '../figures.ts'
import type { Report } from '../schema.ts'

type Sent = Pick<Report, 'stage' | 'figures'>

/** Whether a report waits for acceptance with every figure as it was filled in for the agency: nothing of it was changed. */
export const agrees = ({ stage, figures }: Sent): boolean =>
  stage === 'submitted' &&
  figures !== null &&
  figures.figures.every((figure) => figure.stated === proposed(figure))
