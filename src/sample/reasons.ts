/** What reviewers write beside a mark: by criterion, for many points, a middling number, and few. */
export const scoreReasons: Record<
  string,
  readonly [high: string[], middle: string[], low: string[]]
> = {
  'co-so-tang-truong': [
    [
      'Kết quả đo ở hiện trường có ngày, điều kiện và người xác nhận; so sánh được với cách làm cũ.',
      'Chi phí phục vụ mỗi khách giảm rõ qua bốn tháng số liệu; cách tính minh bạch.',
    ],
    [
      'Có kết quả thử trong xưởng, chưa có kết quả ở điều kiện thật.',
      'Lập luận hợp lý nhưng mới dựa trên một khách hàng.',
    ],
    [
      'Chỉ mô tả ý tưởng, chưa có phép thử nào.',
      'Điểm mới so với sản phẩm đang bán trên thị trường chưa được chỉ ra.',
    ],
  ],
  'thi-truong': [
    [
      'Đã có khách trả tiền và gia hạn; danh sách kèm theo kiểm tra được.',
      'Nhóm hiểu rõ ai dùng, ai ký và ai trả tiền; có biên bản thử nghiệm.',
    ],
    [
      'Đã phỏng vấn khách, chưa có cam kết mua nào.',
      'Quy mô thị trường lấy từ nguồn chung, chưa tính cho địa bàn.',
    ],
    [
      'Khách hàng mục tiêu quá rộng, chưa biết bắt đầu từ đâu.',
      'Chưa nói chuyện với người sẽ trả tiền.',
    ],
  ],
  'doi-ngu': [
    [
      'Đủ kỹ thuật, kinh doanh và vận hành; hai người từng đưa sản phẩm tương tự ra thị trường.',
      'Nhóm làm toàn thời gian, phân vai rõ, có cố vấn trong ngành.',
    ],
    [
      'Đủ vai trò nhưng phần kinh doanh đang kiêm nhiệm.',
      'Năng lực kỹ thuật tốt, thiếu người làm việc với khách.',
    ],
    [
      'Mới có một người làm toàn thời gian.',
      'Vai trò kỹ thuật chính do cộng tác viên đảm nhận, chưa có thỏa thuận.',
    ],
  ],
  'ke-hoach-kinh-phi': [
    [
      'Mỗi khoản tiền gắn với một kết quả, có báo giá kèm theo.',
      'Mốc thời gian thực tế, đã tính thời gian mua linh kiện.',
    ],
    [
      'Kế hoạch rõ, một số đơn giá chưa có căn cứ.',
      'Mốc cuối hơi gấp so với khối lượng công việc.',
    ],
    [
      'Tổng tiền không khớp với các dòng chi tiết.',
      'Chưa nói kết quả của từng mốc được chứng minh bằng gì.',
    ],
  ],
  'tai-san-tri-tue': [
    [
      'Đã nộp đơn đăng ký, quyền đứng tên dự án.',
      'Có danh mục tài sản trí tuệ và bản chuyển giao quyền của từng tác giả.',
    ],
    ['Có kế hoạch nộp đơn nhưng chưa tra cứu.', 'Mới bảo vệ bằng cam kết bảo mật.'],
    [
      'Đã trình bày công khai trước khi nộp đơn, cần hỏi người tư vấn ngay.',
      'Chưa rõ phần mềm do cộng tác viên viết thuộc về ai.',
    ],
  ],
}

export const notApplicableReason =
  'Dự án tăng trưởng nhờ mô hình kinh doanh, không tạo ra tài sản trí tuệ cần bảo vệ.'

export const recusalReason = 'Tôi từng cố vấn cho nhóm này trong năm qua.'

export const approvals: readonly string[] = [
  'Hội đồng đánh giá cao bằng chứng tại hiện trường và đội ngũ làm toàn thời gian. Hỗ trợ phần tiền công và thử nghiệm; phần còn lại nhóm tự chi như đã cam kết.',
  'Hồ sơ có khách hàng xác nhận, kế hoạch và kinh phí khớp nhau. Đề nghị bổ sung biên bản thử nghiệm ở mốc giữa kỳ.',
  'Cơ sở tăng trưởng rõ, rủi ro kỹ thuật được nêu thẳng. Mức hỗ trợ theo đề nghị sau khi bỏ khoản mua sắm không thuộc nội dung chi.',
  'Dự án giải quyết vấn đề cụ thể của địa bàn và có thể nhân rộng. Yêu cầu nộp đơn đăng ký quyền trước mốc thứ hai.',
]

export const refusals: readonly string[] = [
  'Hồ sơ đủ điều kiện nhưng chưa có kết quả thử ở điều kiện thật và chưa có khách hàng nào xác nhận nhu cầu. Đề nghị thử với hai khách trong sáu tháng rồi nộp lại.',
  'Số đo dùng làm căn cứ chưa có nguồn gốc hiệu chuẩn, và chưa có đơn vị quản lý nào đồng ý cho dùng thử. Hai điểm này sửa được cho đợt sau.',
  'Kinh phí không gắn với kết quả của từng mốc và vượt quá năng lực của nhóm hiện tại. Nên bắt đầu bằng một phần việc nhỏ hơn.',
  'Điểm mới so với sản phẩm đang có trên thị trường chưa được chứng minh, nên chưa đủ căn cứ để coi là có khả năng tăng trưởng nhanh.',
]

export const withdrawals: readonly string[] = [
  'Nhóm đổi hướng sản phẩm nên nội dung trong hồ sơ không còn đúng.',
  'Đã có nguồn kinh phí khác cho cùng nội dung.',
  'Một người sáng lập rời nhóm, chúng tôi cần thời gian sắp xếp lại.',
]
