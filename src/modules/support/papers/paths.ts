import { ID } from '#platform/http/paths.ts'

const ofCase = `/ban-lam-viec/van-ban/ho-so/:id{${ID}}` as const
const ofMeeting = `/ban-lam-viec/van-ban/phien-hop/:id{${ID}}` as const

export const casePaperPaths = {
  papers: ofCase,
  file: `${ofCase}/:paper{${ID}}/tep`,
  issue: `${ofCase}/:paper{${ID}}/ban-hanh`,
} as const

export const meetingPaperPaths = {
  papers: ofMeeting,
  file: `${ofMeeting}/:paper{${ID}}/tep`,
  issue: `${ofMeeting}/:paper{${ID}}/ban-hanh`,
} as const
