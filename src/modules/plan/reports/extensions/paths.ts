import { paths as reportPaths } from '../paths.ts'

const granting = `${reportPaths.report}/gia-han` as const

export const paths = {
  /** An agency asks for more time. */
  asking: `${reportPaths.report}/xin-gia-han`,
  /** The receiving office gives it, asked or not. */
  granting,
  refusing: `${granting}/tu-choi`,
  /** The same for everybody who has not sent a report on a window yet. */
  period: `${reportPaths.period}/gia-han`,
} as const
