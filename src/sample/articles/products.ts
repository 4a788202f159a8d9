import type { SampleArticle } from './article.ts'

export const products: readonly SampleArticle[] = [
  {
    title: 'Sản phẩm khả dụng tối thiểu là gì, và không là gì',
    summary: 'Nhỏ nhất mà vẫn trả lời được câu hỏi lớn nhất.',
    body: `Sản phẩm khả dụng tối thiểu không phải bản kém của sản phẩm cuối cùng. Nó là cách rẻ nhất để trả lời câu hỏi rủi ro nhất.

Nếu câu hỏi là “Có ai chịu đổi thói quen không?”, bạn có thể làm bằng tay phía sau và chỉ dựng phần khách nhìn thấy. Nếu câu hỏi là “Cảm biến có chịu được nước mặn không?”, bạn cần một cái hộp xấu nhưng kín.

Viết câu hỏi trước, chọn cách thử sau. Đặt sẵn ngày dừng. Một bản thử kéo dài sáu tháng thường đã trở thành sản phẩm thật mà chưa ai kiểm tra.`,
    en: {
      title: 'What a minimum viable product is, and is not',
      summary: 'The smallest thing that answers the largest question.',
      body: `A minimum viable product is not a poor copy of the final one. It is the cheapest way to answer the riskiest question.

If the question is "Will anybody change a habit?", do the work by hand and build only what the customer sees. If it is "Will the sensor stand salt water?", you need a box that is ugly but tight.

Write the question first and choose the test second. Set the day on which you stop. A trial that runs for half a year has usually become the product without anybody checking.`,
    },
  },
  {
    title: 'Định giá theo giá trị, không theo chi phí',
    summary: 'Khách trả cho điều họ tránh được hoặc có thêm, không trả cho giờ công của bạn.',
    body: `Chi phí cộng lãi cho bạn mức giá thấp nhất có thể bán. Giá trị đối với khách cho bạn mức cao nhất họ có thể trả. Giá nằm ở giữa.

Hãy tính cùng khách: một giờ dừng máy tốn bao nhiêu, mỗi tháng dừng mấy giờ, sản phẩm giảm được bao nhiêu. Nếu giá trị là mười phần, giá một đến ba phần là dễ gật đầu.

Đặt ba gói thay vì một. Gói giữa là gói bạn muốn bán, gói trên làm gói giữa trông hợp lý, gói dưới dành cho người chưa chắc. Đừng giảm giá; hãy bớt phạm vi.`,
  },
  {
    title: 'Bán phần cứng theo thuê bao: những điều phải tính',
    summary: 'Doanh thu đều đặn đổi lấy tiền mặt bỏ ra trước.',
    body: `Cho thuê thiết bị kèm dịch vụ giúp khách dễ bắt đầu, nhưng bạn trả tiền linh kiện hôm nay và thu lại trong hai năm.

- Sau bao nhiêu tháng thì thu đủ giá vốn một bộ thiết bị? Nếu trên mười tám, cần nguồn vốn khác.
- Thiết bị hỏng thì ai chịu, thay trong bao lâu?
- Khách dừng giữa chừng thì thu hồi thế nào, tân trang tốn bao nhiêu?
- Dữ liệu thuộc về ai khi hết hợp đồng?

Cách trung gian: thu một khoản lắp đặt bằng nửa giá vốn, phần còn lại trả hằng tháng. Dòng tiền nhẹ hơn mà khách vẫn thấy dễ.`,
  },
  {
    title: 'Chọn một con số chính cho cả nhóm',
    summary: 'Con số tốt tăng khi khách được lợi và không thể tăng bằng mẹo.',
    body: `Bảng theo dõi hai mươi chỉ số làm ai cũng thấy mình đúng. Hãy chọn một con số mà khi nó tăng, khách chắc chắn được lợi: số chuyến ghép thành công, số ao được cảnh báo kịp, số mối hàn phát hiện lỗi trước khi sơn.

Kiểm tra bằng câu hỏi ngược: có cách nào làm con số tăng mà khách không được gì? Số lượt tải và số người đăng ký thường rơi vào bẫy này.

Treo con số ở chỗ mọi người đi qua, cập nhật mỗi tuần, kèm một câu giải thích vì sao thay đổi. Sáu tháng sau xem lại: có thể nhóm đã lớn và cần con số khác.`,
    en: {
      title: 'One main figure for the whole team',
      summary: 'A good figure rises when customers gain, and no trick can raise it.',
      body: `A board of twenty metrics lets everybody be right. Choose one figure that cannot rise unless customers gain: trips pooled, ponds warned in time, bad welds found before the paint.

Test it backwards: can it rise while the customer gets nothing? Downloads and sign-ups usually fall into that trap.

Hang it where people pass, renew it every week with one sentence on why it moved. Look again after six months: the team may have outgrown it.`,
    },
  },
  {
    title: 'Thiết kế cho người dùng đeo găng tay',
    summary: 'Bài học từ xưởng, bãi và boong tàu cho người làm phần mềm.',
    body: `Người dùng của bạn có thể đang đứng nắng, tay ướt, đội mũ bảo hộ và có ba phút. Thiết kế cho họ khác với thiết kế cho bàn giấy.

- Nút to bằng ngón cái đeo găng, cách nhau đủ xa.
- Chữ đậm trên nền sáng; đừng dùng xám nhạt.
- Mỗi màn hình một việc, làm xong báo bằng cả chữ và rung.
- Mất mạng vẫn ghi được, có mạng thì tự gửi.
- Viết tiếng Việt của người làm nghề, không phải tiếng dịch.

Hãy ngồi ở hiện trường nửa ngày, chỉ quan sát, không hỏi. Những lần người dùng lấy bút viết ra tay là những chức năng bạn còn thiếu.`,
  },
  {
    title: 'Thế nào là mô hình kinh doanh mới?',
    summary: 'Một trong ba cơ sở tăng trưởng của tiêu chí, và là cơ sở hay bị hiểu lầm nhất.',
    body: `Tiêu chí của kế hoạch chấp nhận ba cơ sở của tăng trưởng nhanh: tài sản trí tuệ, công nghệ, hoặc mô hình kinh doanh mới. Cơ sở thứ ba không có nghĩa là “bán hàng qua mạng”.

Hãy mô tả mô hình bằng bốn câu: ai trả tiền, trả cho điều gì, vì sao chi phí phục vụ khách thứ một nghìn thấp hơn nhiều so với khách thứ mười, và vì sao trước đây chưa ai làm được như vậy.

Nếu câu thứ ba không có câu trả lời, doanh nghiệp của bạn có thể rất tốt nhưng khó tăng trưởng nhanh. Bằng chứng nên là số liệu của chính bạn, dù còn nhỏ.`,
    en: {
      title: 'What is a new business model?',
      summary: 'One of the three bases of growth, and the one most often misread.',
      body: `The plan's criterion accepts three bases of fast growth: intellectual property, technology, or a new business model. The third does not mean "selling online".

Describe the model in four sentences: who pays, for what, why the thousandth customer costs far less to serve than the tenth, and why nobody could do it before.

If the third has no answer, yours may be a very good business that will not grow fast. The proof should be your own figures, however small.`,
    },
  },
  {
    title: 'Bảo hành là một phần của sản phẩm',
    summary: 'Cam kết vừa sức và giữ được thì hơn cam kết dài mà im lặng khi hỏng.',
    body: `Khách nhớ lần thiết bị hỏng lâu hơn một năm thiết bị chạy tốt. Vì vậy hãy thiết kế việc hỏng.

Viết cam kết bảo hành bằng năm câu mà người không rành luật hiểu được: bảo hành gì, bao lâu, gọi ai, bao nhiêu giờ có mặt hoặc có máy thay, khi nào không bảo hành. Để sẵn một số máy thay bằng khoảng một phần hai mươi số máy đã bán.

Ghi lại nguyên nhân từng lần hỏng. Đến lần thứ ba cùng nguyên nhân, đừng sửa máy nữa mà sửa thiết kế. Chi phí bảo hành tính trên doanh thu là một con số nhà đầu tư phần cứng luôn hỏi.`,
  },
  {
    title: 'Dừng một sản phẩm cho tử tế',
    summary: 'Cách kết thúc quyết định khách có mua sản phẩm tiếp theo của bạn hay không.',
    body: `Không phải sản phẩm nào cũng nên sống. Khi quyết định dừng, hãy làm theo thứ tự.

- Ngừng bán trước, báo cho khách đang dùng sau đó không quá một tuần.
- Cho biết ngày ngừng dịch vụ, ít nhất một mùa sản xuất của khách.
- Trả dữ liệu ở dạng mở ra được bằng phần mềm phổ biến.
- Hoàn phần tiền chưa dùng.
- Giới thiệu lựa chọn khác, kể cả của đối thủ.

Viết một trang nội bộ về điều đã học. Khi nộp hồ sơ hỗ trợ cho sản phẩm mới, kể thẳng về lần dừng trước; người chấm thường coi đó là kinh nghiệm.`,
  },
]
