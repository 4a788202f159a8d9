import type { SampleArticle } from './article.ts'

export const law: readonly SampleArticle[] = [
  {
    title: 'Quyết định 1394 nói gì, đọc trong hai phút',
    summary: 'Sáu chỉ tiêu, hai nhóm đối tượng, năm nhóm nội dung, mười ba nhiệm vụ.',
    body: `Quyết định 1394/QĐ-UBND ngày 05/6/2017 phê duyệt kế hoạch phát triển hệ sinh thái khởi nghiệp đổi mới sáng tạo của thành phố đến năm 2020.

Kế hoạch đặt sáu chỉ tiêu: 100 dự án được hỗ trợ, trong đó ít nhất 20% gọi được vốn; 50 doanh nghiệp khởi nghiệp được phát triển; 20 doanh nghiệp được chứng nhận doanh nghiệp khoa học và công nghệ; một trung tâm hỗ trợ tổng hợp của thành phố; và từ hai đến ba trung tâm, cơ sở theo hình thức xã hội hóa hoặc đối tác công tư.

Cổng này đưa kế hoạch ra dưới dạng dữ liệu. Ở trang Kế hoạch, mỗi chỉ tiêu ghi điều khoản gốc, cách đếm, và mở ra được đến từng bản ghi làm nên con số. Chỗ nào văn bản để ngỏ, trang ghi rõ cách hiểu đang dùng.`,
    en: {
      title: 'What Decision 1394 says, in two minutes',
      summary: 'Six targets, two kinds of beneficiary, five groups of work, thirteen tasks.',
      body: `Decision 1394/QĐ-UBND of 5 June 2017 approves the city's plan for an innovation startup ecosystem to 2020.

It sets six targets: 100 projects supported, at least 20% of them raising capital; 50 startup enterprises developed; 20 certified as science and technology enterprises; one comprehensive support centre of the city; and two to three centres financed socially or by public-private partnership.

This portal carries the plan as data. On its page every target names its clause and how it is counted, and opens to the records behind the figure. Where the text leaves a question open, the page says which reading is used.`,
    },
  },
  {
    title: 'Quy định năm năm: tính từ ngày nào?',
    summary:
      'Doanh nghiệp không quá năm năm kể từ giấy chứng nhận đăng ký lần đầu; dự án thì không có giới hạn.',
    body: `Mục I.2 của kế hoạch yêu cầu doanh nghiệp hoạt động không quá năm năm kể từ ngày được cấp giấy chứng nhận đăng ký doanh nghiệp lần đầu.

Ngày được tính là ngày cấp lần đầu, không phải ngày thay đổi gần nhất. Đổi tên, đổi địa chỉ hay tăng vốn không làm đồng hồ chạy lại. Dự án của cá nhân, nhóm cá nhân chưa đăng ký doanh nghiệp được coi là đạt tiêu chí này.

Trang tự kiểm tra của mỗi đợt kêu gọi cho biết ngày mà điều kiện sẽ không còn đạt. Nếu ngày đó đã gần, hãy nộp ở đợt đang mở thay vì chờ đợt sau.`,
    en: {
      title: 'The five-year rule: from which day?',
      summary:
        'An enterprise is at most five years past its first registration; a project has no limit.',
      body: `Part I.2 of the plan wants an enterprise to be at most five years past its first registration certificate.

The day is that of the first certificate, not of its latest change. A new name, a new address or more capital do not start the clock again. A project of individuals not yet registered meets the criterion.

The self-check of each call names the day from which the condition no longer holds. If that day is near, apply to the call that is open now rather than to the next.`,
    },
  },
  {
    title: 'Ai được hỗ trợ: dự án, doanh nghiệp và tổ chức',
    summary: 'Kế hoạch có hai nhóm đối tượng với hai bộ tiêu chí khác nhau.',
    body: `Nhóm thứ nhất là cá nhân, nhóm cá nhân có dự án khởi nghiệp và doanh nghiệp có khả năng tăng trưởng nhanh nhờ tài sản trí tuệ, công nghệ hoặc mô hình kinh doanh mới. Chỉ cần một trong ba cơ sở tăng trưởng, nhưng phải chứng minh được.

Nhóm thứ hai là tổ chức hỗ trợ khởi nghiệp. Người đứng đầu có ít nhất một năm kinh nghiệm; tổ chức có quy trình hỗ trợ; có thỏa thuận hợp tác về đầu tư, đào tạo, huấn luyện hoặc tư vấn.

Quán cà phê thứ hai trên cùng con phố là kinh doanh tốt, nhưng không phải khởi nghiệp đổi mới sáng tạo nếu không có cơ sở tăng trưởng nhanh. Hội đồng phân biệt hai việc này bằng bằng chứng, không bằng tên gọi.`,
  },
  {
    title: 'Mỗi con số trên cổng đều mở ra chứng cứ',
    summary: 'Từ chỉ tiêu đến bản ghi, từ bản ghi đến điều khoản: cách tự kiểm tra một con số.',
    body: `Ở trang Kế hoạch, bấm vào một chỉ tiêu. Bạn sẽ thấy giá trị hiện tại, định nghĩa cái gì được tính, điều khoản gốc và danh sách bản ghi làm nên giá trị đó.

Bản ghi trong sổ cái không bị sửa hay xóa. Khi có sai sót, một bản ghi mới đính chính bản cũ và cả hai cùng còn đó. Vì vậy một chỉ tiêu có thể giảm, chẳng hạn khi một hợp đồng bị hủy, và trang vẫn cho thấy vì sao.

Con số không được lưu riêng ở đâu khác. Nếu bạn đếm các bản ghi và ra kết quả khác, hãy báo cho cơ quan vận hành: đó là lỗi, không phải cách làm tròn.`,
    en: {
      title: 'Every figure here opens to its evidence',
      summary: 'From target to record, from record to clause: how to check a figure yourself.',
      body: `On the plan's page, open a target. You see its value now, the definition of what counts, the clause, and the list of records that make up the value.

Entries in the ledger are never changed or deleted. A mistake is corrected by a new entry, and both stay. So a figure may go down, for instance when a contract is annulled, and the page still shows why.

The figure is kept nowhere else. If you count the records and get another result, tell the agency that runs the portal: that is a fault, not rounding.`,
    },
  },
  {
    title: 'Ngày làm việc được tính thế nào',
    summary: 'Thời hạn của cơ quan tính bằng ngày làm việc, và dừng lại khi đến lượt người nộp.',
    body: `Thời hạn thẩm tra và ra quyết định ghi ở mỗi đợt kêu gọi được tính bằng ngày làm việc. Thứ bảy, chủ nhật và ngày nghỉ lễ theo quy định không được tính. Ngày bắt đầu là ngày nộp hồ sơ.

Khi cơ quan yêu cầu bổ sung, đồng hồ dừng cho đến khi bạn nộp lại. Khoảng dừng không tính vào thời gian của cơ quan, nên trả lời sớm giúp chính hồ sơ của bạn.

Trang hồ sơ luôn ghi ai là người làm bước tiếp theo và chậm nhất ngày nào. Nếu lịch nghỉ của năm sau chưa được công bố, trang sẽ nói là chưa biết thay vì đoán.`,
    en: {
      title: 'How working days are counted',
      summary:
        'The office’s time limits run in working days and stand still while it is your turn.',
      body: `Screening and decision times of each call are in working days. Saturdays, Sundays and public holidays do not count. The count starts from the day you apply.

When the office asks for a correction the clock stands still until you send the case again. The pause is not the office's time, so an early answer serves your own case.

The page of a case always says who acts next and by which day. If next year's holidays have not been announced, it says so rather than guess.`,
    },
  },
  {
    title: 'Thỏa thuận sáng lập: viết trước khi có tiền',
    summary: 'Hai trang giấy ký lúc còn thân nhau rẻ hơn nhiều so với một vụ tranh chấp.',
    body: `Nhóm sáng lập nên viết ra những điều sau ngay trong tháng đầu, dù chưa có gì để chia.

- Ai góp gì: tiền, thời gian, máy móc, quyền đối với giải pháp.
- Tỷ lệ của mỗi người và lịch nhận dần, thường trong vài năm.
- Người rời nhóm thì phần chưa nhận đi đâu.
- Việc gì cần tất cả đồng ý, việc gì người điều hành tự quyết.
- Tài sản trí tuệ thuộc về dự án từ ngày nào.

Bản viết tay có chữ ký vẫn hơn không có gì. Khi lập doanh nghiệp, mang bản này đến người tư vấn để đưa vào điều lệ.`,
  },
  {
    title: 'Dữ liệu cá nhân: thu ít, giữ ngắn, nói rõ',
    summary: 'Bốn câu hỏi cho mỗi ô trong biểu mẫu của sản phẩm bạn làm.',
    body: `Trước khi thêm một ô vào biểu mẫu, hãy trả lời bốn câu.

- Cần để làm gì? Không trả lời được thì bỏ ô đó.
- Căn cứ nào cho phép thu: hợp đồng, nghĩa vụ pháp luật hay sự đồng ý?
- Ai được xem, và họ xem trong trường hợp nào?
- Xóa vào ngày nào, ai xóa?

Ảnh giấy tờ tùy thân là thứ nên tránh nhất: dễ rò rỉ và hiếm khi thật sự cần. Khi khách xin xem hoặc xóa dữ liệu của họ, bạn phải làm được trong thời gian ngắn; hãy thử trước với dữ liệu của chính mình.`,
    en: {
      title: 'Personal data: take little, keep it briefly, say so',
      summary: 'Four questions for every field in the forms of your product.',
      body: `Before you add a field, answer four questions.

- What is it for? If there is no answer, drop the field.
- What allows you to take it: a contract, a duty in law, or consent?
- Who may see it, and when?
- On which day is it deleted, and by whom?

Pictures of identity papers are best avoided: they leak, and they are seldom needed. When customers ask to see or delete their data you must manage it soon; try it first with your own.`,
    },
  },
  {
    title: 'Cam kết bảo mật: khi nào ký, khi nào không cần',
    summary: 'Yêu cầu ký quá sớm làm mất cuộc gặp; không ký lúc cần thì mất bí mật.',
    body: `Nhà đầu tư và cố vấn gặp hàng trăm nhóm mỗi năm và thường không ký cam kết bảo mật chỉ để nghe giới thiệu. Điều đó hợp lý: bài giới thiệu không nên chứa bí mật.

Hãy ký khi bạn sắp giao mã nguồn, công thức, bản vẽ, bảng giá vốn hoặc danh sách khách hàng. Một cam kết tốt chỉ dài một đến hai trang, ghi rõ thông tin nào được coi là mật, dùng vào việc gì, trong bao lâu, và trả lại thế nào.

Người chấm hồ sơ trên cổng đã khai báo xung đột lợi ích trước khi được mở hồ sơ. Hồ sơ của bạn không hiển thị công khai.`,
  },
  {
    title: 'Phụ lục mười ba nhiệm vụ: ai chủ trì việc gì',
    summary: 'Cách đọc bảng nhiệm vụ của kế hoạch và tìm đúng nơi để hỏi.',
    body: `Phụ lục của kế hoạch xếp mười ba nhiệm vụ vào năm nhóm: thông tin và tuyên truyền, hạ tầng, đào tạo và tư vấn, cơ chế hỗ trợ, kết nối hệ sinh thái. Mỗi nhiệm vụ ghi cơ quan chủ trì, cơ quan phối hợp và thời gian thực hiện.

Có nhiệm vụ làm trong một năm, có nhiệm vụ làm hằng năm. Vài nhiệm vụ có nhiều cơ quan cùng chủ trì; trang Kế hoạch ghi rõ cơ quan nào được coi là chịu trách nhiệm chính và vì sao hiểu như vậy.

Khi muốn hỏi về một nội dung hỗ trợ, hãy tìm nhiệm vụ gắn với nội dung đó rồi liên hệ cơ quan chủ trì, không phải cơ quan phối hợp.`,
  },
]
