import type { SampleArticle } from './article.ts'

export const money: readonly SampleArticle[] = [
  {
    title: 'Cam kết chưa phải là vốn',
    summary: 'Vì sao cổng chỉ tính khoản đầu tư đã giải ngân và có chứng từ.',
    body: `Ở các sự kiện, con số lớn nhất thường là tổng cam kết. Nhưng cam kết có thể rút, hợp đồng có thể không tới kỳ giải ngân, còn lương thì phải trả bằng tiền trong tài khoản.

Cổng phân biệt ba mức: cam kết, đã ký hợp đồng, đã giải ngân. Nhóm có thể báo cáo cả ba để có hồ sơ đầy đủ, nhưng chỉ khoản đã giải ngân, có chứng từ và được cán bộ xác nhận mới làm chỉ tiêu gọi vốn thay đổi. Nếu xác nhận sau này bị rút lại, chỉ tiêu giảm theo.

Số tiền cụ thể và tên nhà đầu tư không hiển thị công khai; người đọc chỉ thấy khoảng giá trị.`,
    en: {
      title: 'A pledge is not yet capital',
      summary: 'Why the portal counts only investments paid out and proved.',
      body: `At events the largest figure is usually the sum of pledges. But pledges are withdrawn, contracts stop before the first payment, and wages are paid with money in the account.

The portal tells three stages apart: pledged, signed, paid out. A team may report all three for a full record, but only what is paid out, proved on paper and confirmed by an officer moves the indicator. If the confirmation is later taken back, the figure goes down again.

Amount and investor are not public; readers see only a range.`,
    },
  },
  {
    title: 'Đọc một bản điều khoản đầu tư',
    summary: 'Giá không phải điều khoản quan trọng nhất. Bảy dòng nên đọc chậm.',
    body: `Bản điều khoản đầu tư thường chỉ vài trang và phần lớn không ràng buộc, nhưng hợp đồng sau đó sẽ theo đúng khung này.

- Định giá trước hay sau khi nhận tiền.
- Tiền về một lần hay theo mốc, mốc do ai xác nhận.
- Quyền ưu tiên khi bán hoặc giải thể: hoàn vốn một lần rồi chia, hay chia ngay.
- Chống pha loãng: điều chỉnh toàn phần hay theo bình quân.
- Những việc cần nhà đầu tư đồng ý.
- Lịch nhận dần áp lại cho người sáng lập.
- Thời gian không được đàm phán với người khác.

Với mỗi dòng, tính thử hai trường hợp: bán được giá tốt và bán với giá thấp. Con số nói rõ hơn chữ.`,
    en: {
      title: 'Reading a term sheet',
      summary: 'Price is not the weightiest term. Seven lines to read slowly.',
      body: `A term sheet is a few pages long and mostly not binding, yet the contract will follow its frame.

- Valuation before or after the money.
- Money at once or by milestones, and who confirms them.
- Preference on sale or winding up: capital back first and then a share, or a share alone.
- Protection from dilution: full or by average.
- What needs the investor's consent.
- Vesting put on the founders again.
- How long you may not talk to others.

For each line, work out two cases: a good sale and a poor one. Figures speak more plainly than words.`,
    },
  },
  {
    title: 'Báo cáo một khoản đầu tư trên cổng',
    summary: 'Cần gì, ai xem được, và điều gì xảy ra sau khi gửi.',
    body: `Vào trang của startup, chọn báo cáo khoản đầu tư. Bạn chọn nhà đầu tư trong danh bạ hoặc ghi tên, chọn hình thức, số tiền bằng đồng, mức độ và ngày.

Nếu khoản tiền đã giải ngân, hãy đính kèm chứng từ: giấy báo có của ngân hàng hoặc biên bản nhận góp vốn. Chỉ người sáng lập của startup và cán bộ xác nhận xem được tệp này.

Cán bộ sẽ xác nhận, hoặc trả lại kèm lý do. Khi bị trả lại, bạn sửa ngay trên báo cáo cũ và gửi lại. Một khoản nhận làm nhiều đợt nên báo thành nhiều báo cáo, mỗi đợt một chứng từ.`,
    en: {
      title: 'Reporting an investment on the portal',
      summary: 'What it takes, who sees it, and what happens next.',
      body: `Open your startup's page and report an investment. You choose the investor from the directory or type a name, then the kind, the amount in đồng, the stage and the day.

If the money has been paid out, attach the proof: the bank's credit note or the record of the contribution. Only the startup's founders and the confirming officers can open the file.

An officer confirms, or returns the report with a reason. A returned one is corrected in place and sent again. Money that comes in several payments is best reported payment by payment.`,
    },
  },
  {
    title: 'Bảng phân bổ cổ phần: một trang phải luôn đúng',
    summary: 'Ai giữ bao nhiêu, hôm nay và sau mọi lời hứa đã viết ra.',
    body: `Bảng phân bổ cổ phần có hai cột quan trọng. Cột thứ nhất là tỷ lệ đang đăng ký. Cột thứ hai là tỷ lệ sau khi mọi quyền đã hứa được thực hiện: quyền mua của nhân sự, khoản vay chuyển đổi, phần dành cho vòng tới.

Nhiều nhóm chỉ biết cột thứ nhất. Đến khi ký hợp đồng đầu tư, người sáng lập mới biết mình còn ít hơn một nửa.

Cập nhật bảng trong ngày có thay đổi, ghi số văn bản làm căn cứ cho từng dòng, và chỉ một người được sửa. Mọi lời hứa không có văn bản thì ghi ở cuối trang với chữ “chưa ký”, để không ai quên.`,
  },
  {
    title: 'Khoản vay chuyển đổi hoạt động thế nào?',
    summary: 'Nhận tiền hôm nay, thống nhất giá sau. Ba con số quyết định tất cả.',
    body: `Với khoản vay chuyển đổi, nhà đầu tư cho vay và có quyền đổi khoản vay thành cổ phần ở vòng gọi vốn sau. Cách này nhanh vì hai bên chưa phải tranh luận về giá.

Ba con số cần hiểu: tỷ lệ chiết khấu so với giá vòng sau; mức định giá trần, trên mức đó khoản vay vẫn đổi theo giá trần; và ngày đáo hạn nếu không có vòng sau.

Hãy tính trước trường hợp không có vòng sau. Nếu khi đó phải trả nợ bằng tiền mặt mà nhóm không có, khoản vay trở thành rủi ro lớn nhất. Nên thỏa thuận sẵn cách gia hạn hoặc cách đổi theo một mức giá định trước.`,
  },
  {
    title: 'Định giá khi chưa có doanh thu',
    summary: 'Không có công thức đúng, nhưng có vài cách sai nên tránh.',
    body: `Ở giai đoạn mẫu thử, định giá là kết quả thương lượng, không phải phép tính. Tuy vậy bạn có thể chuẩn bị ba căn cứ.

- Cần bao nhiêu tiền để tới cột mốc kế tiếp, cộng một phần dự phòng.
- Nhà đầu tư giai đoạn này thường lấy tỷ lệ bao nhiêu.
- Những giao dịch tương tự trong cùng ngành, cùng giai đoạn, nếu tìm được nguồn tin cậy.

Từ số tiền cần và tỷ lệ chấp nhận được, suy ra định giá. Tránh lấy tổng thị trường nhân với một phần trăm; không ai tin con số đó. Cũng tránh giá quá cao: vòng sau không đạt được thì mọi người đều thiệt.`,
  },
  {
    title: 'Dòng tiền mười ba tuần',
    summary: 'Một bảng tính đơn giản cho biết nhóm còn sống được bao lâu.',
    body: `Kẻ mười ba cột, mỗi cột một tuần. Hàng đầu là tiền đầu tuần. Tiếp theo là các khoản thu chắc chắn, các khoản chi, và tiền cuối tuần.

Chỉ ghi khoản thu khi đã có hóa đơn và ngày khách thường trả, không ghi theo hợp đồng. Ghi đủ những khoản hay quên: thuế, bảo hiểm, tiền điện xưởng, phí gia hạn phần mềm.

Mỗi sáng thứ hai, thay số dự kiến bằng số thật và thêm một tuần mới. Khi tiền cuối tuần nào đó âm, bạn còn vài tuần để hành động: thu sớm, lùi chi, hoặc nói chuyện với nhà đầu tư. Không có bảng này, bạn chỉ biết vào đúng ngày trả lương.`,
    en: {
      title: 'Thirteen weeks of cash',
      summary: 'A simple table that says how long the team can live.',
      body: `Draw thirteen columns, one for each week. The first row is cash at the start. Then come sure receipts, payments, and cash at the end.

Enter a receipt only when the invoice is out, on the day the customer usually pays. Enter what is easily forgotten: taxes, insurance, the workshop's electricity, software renewals.

Every Monday replace the forecast by what happened and add a week. When some week ends below zero you still have weeks to act. Without the table you learn it on payday.`,
    },
  },
  {
    title: 'Nhà đầu tư thiên thần và quỹ: chọn ai ở giai đoạn nào?',
    summary: 'Tiền giống nhau, nhưng thời gian, cách quyết định và kỳ vọng thì khác.',
    body: `Nhà đầu tư thiên thần bỏ tiền của chính mình, quyết định nhanh, khoản nhỏ và thường mang theo kinh nghiệm trong ngành. Quỹ quản lý tiền của người khác, có quy trình, cần hồ sơ đầy đủ và có thời hạn phải hoàn vốn.

Ở giai đoạn ý tưởng và mẫu thử, một vài nhà đầu tư cá nhân hiểu ngành có ích hơn một cái tên lớn. Khi đã có khách trả tiền đều và biết cần bao nhiêu để lớn gấp ba, hãy nói chuyện với quỹ.

Trước khi gặp ai, xem họ đã đầu tư vào nhóm nào tương tự. Danh bạ hệ sinh thái trên cổng có vài dòng giới thiệu về từng nhà đầu tư.`,
  },
  {
    title: 'Chuẩn bị thư mục cho thẩm định chi tiết',
    summary: 'Mười hai loại giấy tờ nên có sẵn trước khi nhà đầu tư hỏi.',
    body: `Thẩm định kéo dài thường vì thiếu giấy tờ, không phải vì nghi ngờ. Hãy lập sẵn một thư mục.

- Pháp lý: giấy chứng nhận đăng ký, điều lệ, thỏa thuận sáng lập, bảng phân bổ cổ phần.
- Tài chính: báo cáo hai năm, dòng tiền, công nợ, tờ khai thuế.
- Tài sản: đơn và văn bằng sở hữu trí tuệ, bản chuyển giao quyền, danh sách thư viện mã nguồn mở.
- Kinh doanh: năm hợp đồng lớn nhất, danh sách khách, khiếu nại đang mở.

Mỗi tệp có ngày và người phụ trách. Viết thêm một trang “những điều chưa tốt”; người thẩm định sẽ tìm thấy chúng, và họ tin người nói trước.`,
  },
]
