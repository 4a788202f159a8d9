import { bilingual } from '#platform/locale.ts'

export const messages = bilingual(
  {
    title: 'Bộ tiêu chí theo pháp luật',
    lead: 'Ai được coi là doanh nghiệp khởi nghiệp, cố vấn, nhà đầu tư, trung tâm hỗ trợ, doanh nghiệp khoa học và công nghệ: từng tiêu chí với điều khoản và thời gian có hiệu lực. Bạn tự kiểm tra được mà không cần tài khoản.',
    none: 'Chưa có bộ tiêu chí nào đang có hiệu lực.',
    from: 'Có hiệu lực từ',
    until: 'đến hết',
    checking: 'Tự kiểm tra',
    overall: {
      eligible: 'Bạn đáp ứng mọi tiêu chí của bộ này, theo những gì bạn trả lời.',
      'not-eligible':
        'Có tiêu chí chưa đạt. Hãy xem bên dưới còn thiếu gì; cơ quan có thẩm quyền mới là nơi công nhận.',
      unknown:
        'Chưa đủ thông tin để kết luận. Những tiêu chí “chưa rõ” bên dưới cho biết cần thêm gì.',
    },
  },
  {
    title: 'Criteria of the law',
    lead: 'Who counts as an innovative startup, mentor, investor, support centre or science and technology enterprise: each criterion with its clause and the time it is in force. You can check yourself without an account.',
    none: 'No set of criteria is in force.',
    from: 'In force from',
    until: 'to the end of',
    checking: 'Check yourself',
    overall: {
      eligible: 'By your answers, you meet every criterion of this set.',
      'not-eligible':
        'A criterion is not met. See below what is missing; recognition is for the competent authority alone.',
      unknown:
        'There is not enough to tell yet. The criteria marked “not known yet” say what to add.',
    },
  },
)
