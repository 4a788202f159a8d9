type Outcome = 'published' | 'sent' | 'declined' | 'answered' | 'returned' | 'assigned' | 'waiting'

export type SampleQuestion = {
  /** Words by which the plan's own topic is found. */
  about: string
  name: string
  title: string
  words: string
  mayPublish: boolean
  daysAgo: number
  outcome: Outcome
  answer?: string
  answerEn?: string
  /** Why it came back, or why it is not answered here. */
  reason?: string
}

/** Made-up people ask; one question stands in each state, one of them late. */
export const sampleQuestions: readonly SampleQuestion[] = [
  {
    about: 'chương trình hỗ trợ',
    name: 'Nguyễn Hỏi Thử',
    title: 'Dự án chưa thành lập doanh nghiệp có được nộp hồ sơ không? (mẫu)',
    words:
      'Tôi là Nguyễn Hỏi Thử, nhóm chúng tôi có ba sinh viên và một mẫu thử, chưa đăng ký doanh nghiệp. Chúng tôi có nộp hồ sơ hỗ trợ được không?',
    mayPublish: true,
    daysAgo: 60,
    outcome: 'published',
    answer:
      'Được. Dự án của cá nhân, nhóm cá nhân chưa đăng ký doanh nghiệp nộp hồ sơ như doanh nghiệp, nếu đợt kêu gọi không nói khác.\n\nTrước khi nộp, bạn có thể dùng mục tự kiểm tra ở trang của từng đợt để biết còn thiếu điều kiện nào. Đây là câu trả lời mẫu.',
    answerEn:
      'Yes. A project of one or several people that is not registered applies as an enterprise does, unless the call says otherwise.\n\nBefore you apply, the self-check on the page of each call tells which condition is still missing. This is a sample answer.',
  },
  {
    about: 'phòng thí nghiệm',
    name: 'Trần Thuê Chỗ',
    title: 'Mức hỗ trợ tiền thuê chỗ làm việc theo nghị quyết nào? (mẫu)',
    words:
      'Nhóm tôi thuê chỗ từ năm ngoái. Mức hỗ trợ theo nghị quyết nào, tối đa bao nhiêu tháng?',
    mayPublish: true,
    daysAgo: 45,
    outcome: 'published',
    answer:
      'Theo Điều 4 Nghị quyết mẫu số 03/2019/NQ-HĐKN: 50% tiền thuê, không quá 36 tháng. Đây là câu trả lời mẫu, dẫn một văn bản mẫu đã được thay thế, để thấy dòng cảnh báo.',
  },
  {
    about: 'sở hữu trí tuệ',
    name: 'Lê Giữ Kín',
    title: 'Có phải công bố giải pháp kỹ thuật khi nộp hồ sơ không? (mẫu)',
    words: 'Sản phẩm của tôi chưa nộp đơn sáng chế. Tôi ngại mô tả chi tiết trong hồ sơ.',
    mayPublish: false,
    daysAgo: 30,
    outcome: 'sent',
    answer:
      'Không. Hồ sơ chỉ cần nêu vấn đề được giải và kết quả đạt được. Phần bí mật chỉ trình bày khi hội đồng hỏi, và thành viên hội đồng cam kết giữ kín. Đây là câu trả lời mẫu.',
  },
  {
    about: 'nguồn đầu tư',
    name: 'Phạm Nhầm Nơi',
    title: 'Xin hoàn thuế thu nhập cá nhân ở đâu? (mẫu)',
    words: 'Tôi muốn hoàn thuế thu nhập cá nhân của năm ngoái.',
    mayPublish: true,
    daysAgo: 25,
    outcome: 'declined',
    reason: 'Cổng này không giải quyết việc thuế. Hãy hỏi cơ quan thuế nơi bạn cư trú.',
  },
  {
    about: 'nhân lực',
    name: 'Vũ Chờ Duyệt',
    title: 'Có hỗ trợ học phí khóa đào tạo ở nước ngoài không? (mẫu)',
    words: 'Công ty tôi muốn cử hai người đi học khóa sáu tuần. Có được hỗ trợ không?',
    mayPublish: true,
    daysAgo: 8,
    outcome: 'answered',
    answer: 'Có, nếu khóa học nằm trong nội dung của chương trình. Đây là câu trả lời mẫu.',
  },
  {
    about: 'khách hàng',
    name: 'Đặng Sửa Lại',
    title: 'Sản phẩm thử nghiệm có được chào bán cho đơn vị nhà nước không? (mẫu)',
    words: 'Chúng tôi có sản phẩm đang thử nghiệm, muốn chào cho một đơn vị nhà nước.',
    mayPublish: true,
    daysAgo: 6,
    outcome: 'returned',
    answer: 'Được, theo quy định về mua sắm.',
    reason: 'Câu trả lời chưa nêu quy định nào. Hãy ghi rõ số văn bản và điều khoản.',
  },
  {
    about: 'chương trình hỗ trợ',
    name: 'Bùi Đợi Lâu',
    title: 'Hồ sơ bị yêu cầu bổ sung thì thời hạn tính thế nào? (mẫu)',
    words: 'Hồ sơ của tôi bị yêu cầu bổ sung. Thời hạn giải quyết có tính lại từ đầu không?',
    mayPublish: true,
    daysAgo: 34,
    outcome: 'assigned',
  },
  {
    about: 'đo lường',
    name: 'Hoàng Mới Hỏi',
    title: 'Kiểm định thiết bị đo có được hỗ trợ chi phí không? (mẫu)',
    words: 'Chúng tôi cần kiểm định cân và cảm biến trước khi bán. Có khoản hỗ trợ nào không?',
    mayPublish: true,
    daysAgo: 2,
    outcome: 'waiting',
  },
]
