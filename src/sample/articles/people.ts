import type { SampleArticle } from './article.ts'

export const people: readonly SampleArticle[] = [
  {
    title: 'Nhận thực tập sinh sao cho có ích cho cả hai bên',
    summary: 'Một đề bài nhỏ, một người kèm và một buổi trình bày cuối kỳ.',
    body: `Thực tập sinh không phải lao động rẻ. Họ ở lại khoảng ba tháng, một tháng đầu để làm quen. Vì vậy hãy chuẩn bị trước khi họ đến.

- Một đề bài làm xong được trong tám tuần và có ích dù chưa hoàn hảo.
- Một người kèm dành ít nhất ba giờ mỗi tuần, ghi vào lịch.
- Một thỏa thuận với nhà trường: thời gian, bảo hiểm, ai đánh giá, kết quả thuộc về ai.
- Một buổi trình bày cuối kỳ trước cả nhóm.

Trả phụ cấp, dù ít. Sau kỳ thực tập, viết cho mỗi người một nhận xét cụ thể; đó là lý do khóa sau tìm đến bạn.`,
    en: {
      title: 'Taking interns so that both sides gain',
      summary: 'A small task, one person to guide, and a talk at the end.',
      body: `Interns are not cheap labour. They stay about three months, the first of which goes into settling in. So prepare before they come.

- A task that can be done in eight weeks and helps even when imperfect.
- One guide with at least three hours a week, in the calendar.
- An agreement with the school: time, insurance, who assesses, who owns the result.
- A talk before the whole team at the end.

Pay an allowance, however small. Afterwards write each of them a specific assessment; it is why the next class will come to you.`,
    },
  },
  {
    title: 'Bản mô tả công việc trên một trang',
    summary: 'Viết kết quả cần có sau ba tháng, thay vì liệt kê hai mươi kỹ năng.',
    body: `Bản mô tả công việc dài thường nói rằng nhóm chưa biết mình cần gì. Hãy thử bắt đầu bằng một câu: “Sau ba tháng, người này đã làm xong…”. Nếu cả nhóm không thống nhất được câu đó thì chưa nên tuyển.

Tiếp theo là ba việc làm hằng tuần, hai kỹ năng bắt buộc có thể kiểm tra, mức lương theo khoảng, và nơi làm việc. Bỏ những câu như “chịu được áp lực cao”; chúng chỉ loại người cẩn thận.

Gửi bản mô tả cho một người làm đúng nghề đó đọc trước. Họ sẽ chỉ ra ngay yêu cầu nào thừa, yêu cầu nào bạn quên.`,
  },
  {
    title: 'Người đầu tiên được tuyển',
    summary: 'Người thứ tư của nhóm định hình cách làm việc của người thứ mười bốn.',
    body: `Ba người sáng lập hiểu nhau không cần nói. Người được tuyển đầu tiên thì không. Nhiều nhóm chỉ nhận ra mình thiếu quy trình khi người ấy hỏi những câu rất đơn giản: ai duyệt chi, nghỉ ốm báo ai, khách gọi lúc mười giờ đêm thì làm gì.

Trước ngày đầu tiên, hãy viết câu trả lời cho mười câu hỏi như vậy. Ký hợp đồng lao động đúng loại, đóng bảo hiểm đúng hạn. Giao một việc hoàn thành được trong tuần đầu để người mới thấy mình có ích.

Sau ba mươi ngày, hỏi lại: điều gì ở đây khó hiểu hơn cần thiết? Người mới chỉ nhìn thấy điều đó trong khoảng một tháng.`,
  },
  {
    title: 'Chia cổ phần cho nhân sự: bốn câu hỏi trước khi hứa',
    summary: 'Một lời hứa miệng về phần trăm là khoản nợ không có sổ.',
    body: `Cổ phần giữ người giỏi khi lương chưa thể cao, nhưng chỉ khi ai cũng hiểu mình đang nhận gì.

- Phần trăm của cái gì? Vốn hôm nay, hay sau vòng gọi vốn tới?
- Nhận dần theo lịch nào, và tháng đầu tiên được nhận là tháng nào?
- Nghỉ việc thì phần đã nhận ra sao, ai có quyền mua lại, theo giá nào?
- Nhận cổ phần thật, quyền mua, hay quyền nhận tiền theo giá trị?

Mỗi hình thức có thủ tục và thuế khác nhau. Hãy hỏi người tư vấn trước khi hứa, ghi lời hứa vào văn bản, và đưa vào bảng phân bổ cổ phần ngay trong ngày.`,
  },
  {
    title: 'Mười lăm phút mỗi sáng',
    summary: 'Cuộc họp ngắn chỉ có ích khi nó thay được một cuộc họp dài.',
    body: `Mỗi người nói ba câu: hôm qua xong gì, hôm nay làm gì, đang vướng gì. Ai vướng thì hẹn người giúp ngay sau đó, không bàn trong cuộc họp.

Giữ đúng mười lăm phút bằng cách đứng, và bắt đầu đúng giờ dù thiếu người. Ghi lại đúng một thứ: danh sách việc vướng và ai gỡ. Danh sách này là báo cáo tuần của nhóm, không cần viết thêm.

Nhóm làm ở xưởng và nhóm làm ở văn phòng nên họp chung ít nhất hai buổi mỗi tuần. Phần lớn lỗi giao hàng nằm ở chỗ hai bên tưởng bên kia đã biết.`,
  },
  {
    title: 'Giữ tri thức khi có người rời nhóm',
    summary: 'Bàn giao bắt đầu từ ngày vào, không phải từ tuần cuối.',
    body: `Khi một người rời đi, thứ mất đầu tiên là những điều không ai viết ra: vì sao chọn nhà cung cấp này, khách nào không nên gọi buổi sáng, tham số nào từng làm cháy bo mạch.

- Với mỗi quyết định quan trọng, viết nửa trang: bối cảnh, lựa chọn, lý do.
- Mật khẩu và tài khoản đứng tên tổ chức, trong một kho chung có kiểm soát.
- Mỗi việc quan trọng có người thứ hai đã từng làm ít nhất một lần.
- Tuần cuối dành để người ở lại làm, người đi ngồi bên cạnh xem.

Một nhóm không ai được phép nghỉ phép là một nhóm đang mạo hiểm.`,
  },
  {
    title: 'Cố vấn, huấn luyện viên và người tư vấn khác nhau ở đâu?',
    summary: 'Ba vai trò, ba cách trả công, ba loại kỳ vọng.',
    body: `Người tư vấn nhận một việc cụ thể và giao lại kết quả: một bản hợp đồng, một phương án thuế. Huấn luyện viên giúp bạn tự tìm ra cách làm, thường theo chương trình có buổi và bài. Cố vấn đã đi con đường tương tự và chia sẻ kinh nghiệm trong thời gian dài.

Nhầm vai gây thất vọng. Đừng xin cố vấn viết hợp đồng, cũng đừng thuê tư vấn để có người động viên.

Trước buổi đầu, nói rõ: mong gì, gặp bao lâu một lần, ai chuẩn bị, trả công hay không, giữ kín điều gì. Sau ba buổi, hai bên cùng quyết định có tiếp tục.`,
    en: {
      title: 'Mentor, coach, adviser: what is the difference?',
      summary: 'Three roles, three ways of paying, three sets of expectations.',
      body: `An adviser takes a definite job and hands in a result: a contract, a tax scheme. A coach helps you find your own way, usually in a course of sessions. A mentor has walked a similar road and shares experience over a long time.

Mixing the roles up disappoints. Don't ask a mentor to write a contract, or hire an adviser for encouragement.

Before the first meeting say what you hope for, how often you meet, who prepares, whether it is paid, and what stays between you. After three meetings decide together whether to go on.`,
    },
  },
  {
    title: 'An toàn trong xưởng thử nghiệm nhỏ',
    summary: 'Năm điều kiểm tra trước khi bật máy, dù chỉ có hai người trong xưởng.',
    body: `Xưởng nhỏ nguy hiểm theo cách riêng: ít người, nhiều máy, hay làm đêm.

- Không ai vận hành máy một mình sau giờ làm.
- Nút dừng khẩn cấp với tới được từ chỗ đứng, và thử hằng tuần.
- Pin lithium được sạc ở chỗ riêng, trên nền không cháy, có người trông.
- Hóa chất có nhãn, có phiếu an toàn, không đựng trong chai nước uống.
- Bình chữa cháy còn hạn, ai cũng biết để ở đâu.

Ghi lại cả những lần suýt xảy ra tai nạn. Ba lần “suýt” giống nhau là lời báo trước. Nếu thuê xưởng dùng chung, hãy hỏi nội quy trước khi mang thiết bị đến.`,
  },
]
