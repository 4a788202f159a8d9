import type { SampleArticle } from './article.ts'

export const supporters: readonly SampleArticle[] = [
  {
    title: 'Tổ chức hỗ trợ cần đáp ứng điều gì?',
    summary: 'Ba tiêu chí của kế hoạch và giấy tờ nên chuẩn bị cho mỗi tiêu chí.',
    body: `Mục I.2 của kế hoạch nêu ba tiêu chí cho tổ chức hỗ trợ khởi nghiệp.

- Người đứng đầu có ít nhất một năm kinh nghiệm về tư vấn đầu tư, tài chính và hỗ trợ, phát triển doanh nghiệp. Giấy tờ: quyết định bổ nhiệm, hợp đồng, xác nhận của nơi từng làm.
- Có quy trình hỗ trợ phù hợp với chức năng, nhiệm vụ. Giấy tờ: chính quy trình đó, đã được ban hành.
- Có thỏa thuận hợp tác về đầu tư, đào tạo, huấn luyện hoặc tư vấn. Giấy tờ: ít nhất một thỏa thuận còn hiệu lực.

Câu “và” trong văn bản có thể hiểu theo hai cách; trang Kế hoạch ghi rõ cách hiểu đang áp dụng để mọi tổ chức được đối xử như nhau.`,
    en: {
      title: 'What a support organisation needs',
      summary: 'The plan’s three criteria, and the papers to prepare for each.',
      body: `Part I.2 of the plan sets three criteria for organisations that support startups.

- The head has at least one year of experience in investment and finance advice and in supporting enterprises.
- There is a support process that fits the organisation's functions, and it has been adopted.
- There are agreements on investment, training, coaching or advice; at least one in force.

An "and" in the text can be read in two ways. The plan's page states which reading is applied, so that every organisation is treated alike.`,
    },
  },
  {
    title: 'Vườn ươm làm gì cho bạn, và không làm gì',
    summary: 'Không gian và kỷ luật thì có; khách hàng và ý chí thì không.',
    body: `Một vườn ươm tốt cho bạn bàn làm việc, phòng thí nghiệm dùng chung, vài người đã từng vấp, và một lịch bắt buộc báo cáo tiến độ. Nhiều nhóm đánh giá cao nhất điều cuối cùng.

Vườn ươm không tìm khách thay bạn và không giữ nhóm lại với nhau. Trước khi nộp đơn, hãy hỏi: thời gian ươm tạo bao lâu, tốt nghiệp nghĩa là gì, bao nhiêu nhóm còn hoạt động sau hai năm, vườn ươm có lấy cổ phần không.

Kế hoạch cho phép hỗ trợ một phần chi phí thuê không gian, phòng thí nghiệm, điện, nước và dịch vụ dùng chung trong thời gian ươm tạo. Hãy giữ hóa đơn ngay từ tháng đầu.`,
  },
  {
    title: 'Buổi đầu tiên với cố vấn',
    summary: 'Chuẩn bị nửa trang, hỏi một câu, và gửi lại hai dòng sau ba ngày.',
    body: `Cố vấn giỏi thường bận. Hãy gửi trước nửa trang: nhóm làm gì, đang ở đâu, một con số, và một câu hỏi duy nhất muốn bàn.

Trong buổi gặp, dành mười phút để cố vấn hỏi. Ghi lại câu hỏi của họ; chúng có ích hơn câu trả lời. Nếu không đồng ý, cứ nói và nêu căn cứ, vì cố vấn không cần bạn gật đầu.

Ba ngày sau, gửi hai dòng: đã làm gì theo buổi gặp, kết quả ra sao. Người gửi hai dòng ấy hầu như luôn có buổi thứ hai. Người không gửi thì ít khi.`,
  },
  {
    title: 'Chọn không gian làm việc chung',
    summary: 'Giá bàn là con số ít quan trọng nhất trong sáu điều nên hỏi.',
    body: `Trước khi ký, hãy làm việc thử ở đó một ngày bình thường, không phải ngày có sự kiện.

- Gọi điện có chỗ kín không, phòng họp đặt trước được bao lâu?
- Ban đêm và chủ nhật có mở không, ai giữ chìa khóa?
- Có được đặt địa chỉ trụ sở và nhận thư không?
- Mang máy in 3D, mỏ hàn vào có được không?
- Hợp đồng ngắn nhất bao lâu, trả bàn trước bao nhiêu ngày?
- Ai đang ngồi ở đây, họ có thể là khách hay đối tác của bạn không?

Câu cuối thường đáng giá hơn phần chênh lệch tiền thuê.`,
  },
  {
    title: 'Dùng phòng thí nghiệm chung cho đúng',
    summary: 'Đặt lịch, mẫu thử, kết quả: ba chỗ dễ phát sinh tranh cãi.',
    body: `Thuê phòng thí nghiệm rẻ hơn nhiều so với mua máy, nếu hai bên thống nhất trước vài điều.

Về lịch: đặt theo ca, đến muộn thì mất phần nào, máy hỏng thì bù ra sao. Về mẫu thử: ai chuẩn bị, ghi nhãn thế nào, mẫu thừa giữ bao lâu, chất thải do ai xử lý. Về kết quả: ai được xem số liệu thô, phòng thí nghiệm có ký xác nhận không, kết quả có được dùng trong quảng cáo không.

Mang theo một mẫu đã biết kết quả để đo cùng. Nếu số đo của mẫu đó lệch, bạn biết ngay trước khi tin những số còn lại.`,
  },
  {
    title: 'Xã hội hóa và đối tác công tư khác nhau ở điểm nào?',
    summary: 'Hai hình thức cùng được tính vào chỉ tiêu, nhưng trách nhiệm và tiền thì khác.',
    body: `Kế hoạch đặt chỉ tiêu từ hai đến ba trung tâm, cơ sở hỗ trợ theo hình thức xã hội hóa hoặc đối tác công tư.

Xã hội hóa nghĩa là tổ chức, doanh nghiệp, trường, viện tự đầu tư và vận hành; thành phố có thể hỗ trợ một phần nhưng không phải chủ. Đối tác công tư là một hợp đồng trong đó Nhà nước và bên tư nhân cùng góp và cùng chịu rủi ro trong nhiều năm.

Trên cổng, một trung tâm chỉ được tính khi có văn bản thành lập được ghi nhận, mỗi trung tâm một lần. Kế hoạch, lễ động thổ hay biên bản ghi nhớ không được tính.`,
  },
  {
    title: 'Lập câu lạc bộ khởi nghiệp trong trường',
    summary: 'Bắt đầu bằng một buổi chiều mỗi tuần, kết thúc học kỳ bằng một buổi trình bày.',
    body: `Câu lạc bộ sống lâu không nhờ diễn giả nổi tiếng mà nhờ nhịp đều. Chọn một buổi chiều cố định, một phòng cố định, và bắt đầu dù chỉ có năm người.

Mỗi buổi chia hai phần: nửa giờ học một kỹ năng nhỏ, một giờ làm trên dự án thật. Mời thợ giỏi, chủ xưởng, người quản lý chợ đến nói về vấn đề của họ; sinh viên ít khi thiếu ý tưởng, chỉ thiếu vấn đề.

Cuối học kỳ, mỗi nhóm trình bày năm phút trước người ngoài trường. Ghi lại kết quả, kể cả nhóm dừng. Danh sách đó giúp khóa sau không bắt đầu lại từ đầu.`,
  },
  {
    title: 'Đọc danh bạ hệ sinh thái thế nào',
    summary: 'Mỗi dữ kiện có nguồn: người sáng lập khai, cán bộ ghi, hay cơ quan đã xác minh.',
    body: `Danh bạ trên cổng gồm cơ quan, startup, tổ chức hỗ trợ, nhà đầu tư, trường và viện. Không phải dữ kiện nào cũng có cùng độ chắc chắn, nên trang ghi rõ.

Thông tin của startup là lời của người sáng lập cho đến khi cơ quan xác minh đăng ký doanh nghiệp. Từ lúc đó mới có dấu đã xác minh, và nếu người sáng lập sửa mã số hay ngày đăng ký, dấu ấy mất đi cho đến lần xác minh sau.

Chỗ để trống nghĩa là chưa biết, không có nghĩa là không. Nếu thấy sai, hãy báo cho cơ quan vận hành kèm căn cứ.`,
    en: {
      title: 'How to read the directory',
      summary: 'Every fact has a source: the founder, an officer, or the city’s verification.',
      body: `The directory holds agencies, startups, supporters, investors, schools and institutes. Not every fact is equally certain, so the page says which is which.

What is told of a startup is its founder's word until the city verifies the registration. Only then does it carry the mark; and if the founder changes the code or the day of registration, the mark goes until it is verified again.

An empty place means not known. It does not mean no. If something is wrong, tell the agency that runs the portal, with your grounds.`,
    },
  },
]
