import { paths as reportPaths } from '../paths.ts'

export const paths = {
  /** The figures of a report as an Excel file to fill in. */
  template: `${reportPaths.report}/so-lieu.xlsx`,
  /** Fills the form from such a file; nothing is stored. */
  filling: `${reportPaths.report}/tep-so-lieu`,
} as const
