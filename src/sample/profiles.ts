import type { Sector } from '#modules/organisations/index.ts'
import { saveProfile, stateOwnTie } from '#modules/panels/index.ts'
import { as, type Happening, must, pick } from './stage.ts'
import { organisationOf, startupOf, type World } from './world.ts'

type Row = [fields: Sector[], employer: string, capacity: number]

// biome-ignore format: a table is read by its rows
const rows: readonly Row[] = [
  [['logistics', 'digital'], 'Trường Kinh tế Bến Mới', 12],
  [['manufacturing', 'environment'], 'Viện Vật liệu Ven Bờ', 10],
  [['tourism', 'education'], 'Nhóm cố vấn Hải Đăng', 8],
  [['manufacturing', 'digital'], 'Trường Kỹ thuật Cửa Biển', 12],
  [['health', 'finance', 'other'], 'Trạm Sở hữu trí tuệ Con Dấu', 6],
  [['agriculture', 'environment'], 'Trung tâm Giống Thủy sản Bãi Triều', 8],
]

/** What the reviewers tell of themselves; one of them has advised a startup, and may not judge it. */
export const tellOfReviewers = (world: World): Happening[] => [
  ...rows.map(
    ([fields, employer, capacity], index): Happening => ({
      daysAgo: 434,
      time: `1${index}:30`,
      async does(at) {
        const reviewer = as(world.stage, pick(world.cast.reviewers, index), at)
        const employerId = organisationOf(world, employer)
        const profile = { fields, employer: `${employer} (mẫu)`, employerId, capacity }
        must(await saveProfile(reviewer, 0, profile), 'profile')
      },
    }),
  ),
  {
    daysAgo: 230,
    time: '20:20',
    async does(at) {
      const reviewer = as(world.stage, pick(world.cast.reviewers, 5), at)
      const { id: organisationId } = startupOf(world, 'Thu Hồi')
      const note = 'Cố vấn dây chuyền phân loại, mỗi tháng một buổi.'
      must(await stateOwnTie(reviewer, { organisationId, kind: 'adviser', note }), 'tie')
    },
  },
]
