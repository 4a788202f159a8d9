import { ID } from '#platform/http/paths.ts'

const one = `/ban-lam-viec/hoi-dong/:id{${ID}}` as const
const item = `${one}/muc/:item{${ID}}` as const
const motion = `${one}/bieu-quyet/:motion{${ID}}` as const

export const paths = {
  meetings: '/ban-lam-viec/hoi-dong',
  newMeeting: '/ban-lam-viec/hoi-dong/moi',
  meeting: one,
  plan: `${one}/ke-hoach`,
  summons: `${one}/trieu-tap`,
  cancellation: `${one}/huy`,
  calendar: `${one}/lich.ics`,
  attendance: `${one}/diem-danh`,
  opening: `${one}/khai-mac`,
  closing: `${one}/be-mac`,
  removal: `${item}/rut`,
  recusal: `${item}/khong-tham-gia`,
  scores: `${item}/diem`,
  discussion: `${item}/thao-luan`,
  motions: `${item}/kien-nghi`,
  vote: `${motion}/phieu`,
  voteClosing: `${motion}/ket-thuc`,
  minutes: `${one}/bien-ban`,
  signature: `${one}/bien-ban/chu-ky`,
} as const
