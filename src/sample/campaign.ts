import { addPiece, planCampaign, recordCoverage, settlePiece } from '#modules/content/index.ts'
import { as, dayAgo, type Happening, must } from './stage.ts'
import type { World } from './world.ts'

type Kind = 'press' | 'online' | 'radio' | 'television'
type Piece = [kind: Kind, outlet: string, title: string, daysAgo: number, reach: number | null]

const appeared: Piece[] = [
  ['press', 'Báo giấy Bến Cảng (mẫu)', 'Sinh viên nộp hồ sơ khởi nghiệp (mẫu)', 52, 12_000],
  [
    'television',
    'Đài truyền hình Sóng Xanh (mẫu)',
    'Chuyên mục khởi nghiệp số 1 (mẫu)',
    45,
    48_000,
  ],
  [
    'radio',
    'Đài phát thanh Bình Minh (mẫu)',
    'Trò chuyện với một nhóm khởi nghiệp (mẫu)',
    31,
    null,
  ],
  ['online', 'Trang tin Con Tàu (mẫu)', 'Những điều cần biết trước khi nộp (mẫu)', 24, 6_300],
  [
    'television',
    'Đài truyền hình Sóng Xanh (mẫu)',
    'Chuyên mục khởi nghiệp số 2 (mẫu)',
    15,
    51_500,
  ],
]

/** A campaign that runs, with pieces made, late and ahead, and what others have brought of it. */
export function runCampaign(world: World): Happening[] {
  let campaign = ''
  const { editor } = world.cast
  const plan: Happening = {
    daysAgo: 60,
    time: '10:05',
    async does(at) {
      const scope = as(world.stage, editor, at)
      campaign = must(
        await planCampaign(scope, {
          name: { vi: 'Mùa nộp hồ sơ (mẫu)', en: 'Application season (sample)' },
          goal: 'Người có ý tưởng ở mọi quận, huyện biết cách nộp hồ sơ và hạn nộp (mẫu).',
          audience: 'Sinh viên, nhóm khởi nghiệp mới',
          messages: 'Ai đủ điều kiện cũng nộp được\nTự kiểm tra điều kiện trước khi nộp',
          startsOn: dayAgo(world.stage, 58),
          endsOn: dayAgo(world.stage, -20),
          responsibleId: editor.id,
        }),
        'campaign',
      )
      for (const [title, channel, due, done] of [
        ['Phóng sự về một nhóm sinh viên (mẫu)', 'television', 45, true],
        ['Bài hướng dẫn tự kiểm tra (mẫu)', 'portal', 3, false],
        ['Buổi phát thanh hỏi đáp (mẫu)', 'radio', -5, false],
      ] as const) {
        const piece = must(
          await addPiece(scope, campaign, {
            title,
            channel,
            dueOn: dayAgo(world.stage, due),
            responsibleId: editor.id,
          }),
          title,
        )
        if (done)
          must(await settlePiece(scope, campaign, piece, { state: 'done', articleId: null }), title)
      }
    },
  }
  const coverage = appeared.map(
    ([kind, outlet, title, daysAgo, reach]): Happening => ({
      daysAgo,
      time: '16:10',
      async does(at) {
        const scope = as(world.stage, editor, at)
        const made = {
          kind,
          outlet,
          title,
          appearedOn: scope.today,
          link: null,
          reach,
          reachSource: reach === null ? null : 'Đơn vị phát hành tự đo (mẫu)',
          campaignId: campaign,
        }
        must(await recordCoverage(scope, made), title)
      },
    }),
  )
  return [plan, ...coverage]
}
