import { ID } from '#platform/http/paths.ts'
import { paths as reportPaths } from '../paths.ts'

const adjustment = `${reportPaths.report}/dieu-chinh/:adjustment{${ID}}` as const

export const paths = {
  /** An agency says what a closed report was short of. */
  filing: `${reportPaths.report}/dieu-chinh`,
  acceptance: `${adjustment}/chap-nhan`,
  refusing: `${adjustment}/tu-choi`,
} as const
