import { bilingual } from '#ui/locale.tsx'

/** What came of an act. */
export const outcomeMessages = bilingual(
  {
    done: {
      planned: 'Đã lập chiến dịch.',
      changed: 'Đã lưu chiến dịch.',
      closed: 'Đã kết thúc chiến dịch.',
      added: 'Đã thêm việc vào lịch.',
      settled: 'Đã ghi nhận.',
      recorded: 'Đã ghi nhận tin bài.',
      'taken-back': 'Đã thu hồi; tin bài không còn được tính.',
    } as Record<string, string>,
    problem: {
      stale:
        'Có người đã sửa chiến dịch trong lúc bạn viết, nên chưa lưu gì. Hãy xem lại rồi lưu lần nữa.',
      closed: 'Chiến dịch đã kết thúc nên lịch không đổi nữa.',
      settled: 'Việc này đã xong hoặc đã bỏ.',
      'in-the-future': 'Ngày này chưa tới. Chỉ ghi nhận tin bài đã đăng, phát.',
      'no-such-campaign': 'Chiến dịch này không có. Hãy chọn lại.',
      'taken-back': 'Tin bài này đã được thu hồi.',
    },
  },
  {
    done: {
      planned: 'The campaign is planned.',
      changed: 'The campaign is saved.',
      closed: 'The campaign is closed.',
      added: 'Added to the calendar.',
      settled: 'Noted.',
      recorded: 'The coverage is recorded.',
      'taken-back': 'Taken back; it does not count any more.',
    } as Record<string, string>,
    problem: {
      stale:
        'Somebody changed the campaign while you were writing, so nothing was saved. Look again and save once more.',
      closed: 'The campaign is closed, so its calendar changes no more.',
      settled: 'This piece is done or dropped already.',
      'in-the-future': 'This day lies ahead. Only what has appeared is recorded.',
      'no-such-campaign': 'There is no such campaign. Please choose again.',
      'taken-back': 'This was taken back already.',
    },
  },
)

export type CampaignProblem = keyof (typeof outcomeMessages)['vi']['problem']
