import type { SampleArticle } from './article.ts'

export const customers: readonly SampleArticle[] = [
  {
    title: 'Mười cuộc trò chuyện trước khi viết dòng mã đầu tiên',
    summary: 'Hỏi về việc đã xảy ra, đừng hỏi về tương lai. Và đừng giới thiệu sản phẩm.',
    body: `Chọn mười người đang gặp vấn đề bạn muốn giải. Không chọn bạn thân: họ khen để bạn vui.

- “Lần gần nhất chuyện này xảy ra là khi nào? Kể tôi nghe.”
- “Lúc đó anh chị làm gì? Mất bao lâu, tốn bao nhiêu?”
- “Đã thử cách nào khác chưa? Vì sao thôi?”

Không hỏi “Nếu có phần mềm như thế, anh chị có mua không?”, vì ai cũng trả lời có. Ghi nguyên văn câu nói, không ghi điều bạn muốn nghe.

Sau mười cuộc, nếu không ai từng bỏ tiền hay thời gian để giải vấn đề đó, hãy đổi vấn đề trước khi đổi sản phẩm.`,
    en: {
      title: 'Ten conversations before the first line of code',
      summary: 'Ask about what happened, not about the future. And don’t pitch.',
      body: `Choose ten people who have the problem you want to solve. Not close friends: they praise to please.

- "When did this last happen? Tell me about it."
- "What did you do then? How long did it take, what did it cost?"
- "Have you tried another way? Why did you stop?"

Don't ask "Would you buy software for this?"; everybody says yes. Write down the words that were said, not those you hoped for.

If after ten talks nobody has ever spent money or time on the problem, change the problem before the product.`,
    },
  },
  {
    title: 'Bán hàng cho doanh nghiệp lớn: chuẩn bị cho đường dài',
    summary: 'Người thích sản phẩm, người ký và người trả tiền thường là ba người khác nhau.',
    body: `Một hợp đồng với nhà máy lớn có thể mất chín tháng. Điều làm nhóm nhỏ kiệt sức không phải lời từ chối mà là chờ đợi không rõ hạn.

Ngay buổi đầu, hãy hỏi: ai sẽ dùng hằng ngày, ai ký, ai kiểm tra an toàn thông tin, ngân sách năm chốt vào tháng nào. Vẽ các bước mua hàng ra giấy và nhờ người ủng hộ bạn bên trong sửa lại.

Chuẩn bị trước những giấy tờ bộ phận mua sắm sẽ xin: hồ sơ năng lực, bảo hành, phương án khi bạn ngừng hoạt động. Luôn có đồng thời vài khách nhỏ trả tiền nhanh để nuôi quãng chờ.`,
  },
  {
    title: 'Thử nghiệm có trả tiền',
    summary: 'Một khoản phí nhỏ nói thật hơn mười lời khen.',
    body: `Cho dùng thử miễn phí nghe hào phóng nhưng thường dẫn đến im lặng. Khách không mất gì nên không ai có trách nhiệm mở máy.

Hãy đề nghị một thử nghiệm có thời hạn, có phí thấp, có tiêu chí thành công ghi sẵn và điều xảy ra tiếp theo nếu đạt. Ví dụ: tám tuần, hai dây chuyền, giảm thời gian dừng máy một phần năm; nếu đạt thì ký hợp đồng năm theo bảng giá kèm theo.

Nếu khách không chịu trả dù một khoản nhỏ, hãy hỏi vấn đề này đứng thứ mấy trong danh sách của họ. Câu trả lời đáng giá hơn một thử nghiệm.`,
    en: {
      title: 'A pilot that is paid for',
      summary: 'A small fee tells more truth than ten compliments.',
      body: `A free trial sounds generous and often ends in silence. The customer loses nothing, so nobody is in charge of switching it on.

Offer a pilot with an end, a low fee, a written test of success, and what follows if it is met. For instance: eight weeks, two lines, a fifth less standstill; if so, a contract for a year at the prices attached.

If even a small fee is refused, ask where the problem stands on their list. The answer is worth more than a pilot.`,
    },
  },
  {
    title: 'Biên bản ghi nhớ: có ích khi nào?',
    summary:
      'Một biên bản tốt dẫn đến việc làm trong ba mươi ngày; một biên bản kém dẫn đến một bức ảnh.',
    body: `Biên bản ghi nhớ thường không ràng buộc. Nó có ích khi hai bên cần một khung để bắt đầu mà chưa đủ thông tin để ký hợp đồng.

Hãy ghi bốn điều cụ thể: việc đầu tiên hai bên cùng làm, người phụ trách ở mỗi bên, ngày họp tiếp theo, và điều kiện để chuyển thành hợp đồng hoặc kết thúc. Ghi thêm thông tin nào được giữ kín và kết quả chung thuộc về ai.

Khi nộp hồ sơ hỗ trợ, biên bản ghi nhớ là bằng chứng yếu. Một email đặt hàng, một biên bản thử nghiệm có chữ ký của người dùng mạnh hơn nhiều.`,
  },
  {
    title: 'Luôn có nhà cung cấp thứ hai',
    summary: 'Linh kiện rẻ nhất có thể làm dừng cả lô hàng đắt nhất.',
    body: `Liệt kê mọi linh kiện, dịch vụ mà thiếu nó thì không giao được hàng. Với mỗi mục, ghi thời gian chờ, số lượng tối thiểu, và đã có nguồn thứ hai chưa.

Bắt đầu từ mục có thời gian chờ dài nhất, không phải mục đắt nhất. Mua thử một lô nhỏ từ nguồn thứ hai và lắp thật, vì bản vẽ giống nhau chưa chắc lắp vừa.

Với phần mềm và dịch vụ đám mây cũng vậy: sao lưu dữ liệu ra nơi khác và thử khôi phục mỗi quý. Một bản sao lưu chưa từng khôi phục thì chưa phải bản sao lưu.`,
  },
  {
    title: 'Giữ khách hàng đầu tiên',
    summary: 'Tháng thứ ba quyết định họ ở lại hay lặng lẽ rời đi.',
    body: `Tháng đầu, khách tò mò. Tháng thứ hai, họ bận. Tháng thứ ba, họ hoặc đã quen dùng, hoặc đã quên mật khẩu.

Hãy theo dõi một dấu hiệu sử dụng thật cho từng khách, chẳng hạn số lần mở bảng theo dõi trong tuần. Khi dấu hiệu giảm, gọi điện trong hai ngày; đừng gửi email hàng loạt.

Mỗi khách đầu tiên nên có một người trong nhóm biết tên người dùng hằng ngày, không chỉ tên giám đốc. Khi họ gợi ý cải tiến và bạn làm, hãy báo lại cho đúng người đó. Họ sẽ tự giới thiệu bạn cho khách tiếp theo.`,
  },
  {
    title: 'Làm việc với bến cảng và doanh nghiệp hậu cần',
    summary: 'Ca đêm, thời tiết, an ninh: điều cần biết trước khi mang thiết bị vào bãi.',
    body: `Bến cảng không dừng để bạn lắp thử. Hãy hẹn theo ca, đến trước giờ giao ca và chuẩn bị để lắp xong trong hai giờ.

- Xin phép vào cổng cho từng người, từng thiết bị, từng ngày.
- Thiết bị chịu được hơi muối, rung và mưa ngang; thử ở nhà bằng vòi nước trước.
- Không phụ thuộc vào mạng của bến. Dữ liệu nên tự lưu được ít nhất một ngày.
- Dặn người vận hành cách tắt, bằng một hình vẽ dán ngay trên máy.

Người có tiếng nói cuối cùng thường là trưởng ca. Nếu sản phẩm thêm việc cho trưởng ca, nó sẽ bị tháo.`,
  },
  {
    title: 'Hợp tác với trường, viện: ba hình thức thường gặp',
    summary:
      'Đặt hàng nghiên cứu, dùng chung thiết bị, cùng nộp đề tài. Mỗi cách hợp với một nhu cầu.',
    body: `Đặt hàng nghiên cứu hợp khi bạn có câu hỏi rõ và cần câu trả lời trong vài tháng. Dùng chung thiết bị hợp khi bạn có người làm nhưng thiếu máy. Cùng nộp đề tài hợp với câu hỏi dài hơi, kết quả chưa chắc dùng được ngay.

Nhịp làm việc của trường theo học kỳ, của bạn theo tuần. Hãy chia việc thành những phần vừa một học kỳ và hẹn ngày trao đổi cố định.

Trước khi bắt đầu, viết rõ ai được công bố, công bố khi nào, và quyền đối với kết quả. Nếu định đăng ký sáng chế, mọi bài báo phải chờ sau ngày nộp đơn.`,
  },
]
