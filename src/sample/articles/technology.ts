import type { SampleArticle } from './article.ts'

export const technology: readonly SampleArticle[] = [
  {
    title: 'Nên đăng ký gì trước: nhãn hiệu, kiểu dáng hay sáng chế?',
    summary: 'Mỗi quyền bảo vệ một thứ khác nhau. Bắt đầu từ thứ mà đối thủ dễ chép nhất.',
    body: `Nhãn hiệu bảo vệ tên và dấu hiệu để khách nhận ra bạn. Kiểu dáng bảo vệ hình dáng bên ngoài của sản phẩm. Sáng chế bảo vệ giải pháp kỹ thuật. Một sản phẩm có thể cần cả ba, nhưng ít nhóm đủ tiền làm cùng lúc.

- Tên đã dùng với khách: nộp đơn nhãn hiệu trước, vì chi phí thấp và ai nộp trước được ưu tiên.
- Giải pháp kỹ thuật chưa công bố: nộp đơn sáng chế trước khi trình bày ở bất cứ đâu.
- Hình dáng là lý do khách mua: nộp đơn kiểu dáng trước khi bày bán.

Ghi quyết định này vào kế hoạch công nghệ và xem lại mỗi sáu tháng.`,
    en: {
      title: 'What to register first: trade mark, design or patent?',
      summary: 'Each right protects a different thing. Begin with what is easiest to copy.',
      body: `A trade mark protects the name by which customers know you. A design protects how a product looks. A patent protects a technical solution. One product may need all three, and few teams can pay for them at once.

- A name already used with customers: file the mark first. It costs little, and whoever files first comes first.
- A technical solution not yet made public: file before you show it anywhere.
- A look that people buy: file the design before it is on sale.`,
    },
  },
  {
    title: 'Bảo hộ nhãn hiệu từng bước',
    summary: 'Từ việc chọn tên đến ngày nhận văn bằng: năm bước và những chỗ hay vấp.',
    body: `## Năm bước

- Chọn dấu hiệu có khả năng phân biệt. Từ mô tả thẳng sản phẩm thường không được bảo hộ.
- Tra cứu nhãn hiệu trùng hoặc tương tự cho cùng nhóm hàng hóa, dịch vụ.
- Lập danh mục hàng hóa, dịch vụ đúng với việc bạn thật sự làm và sắp làm.
- Nộp đơn, giữ số đơn và ngày nộp: ngày này quyết định ai đến trước.
- Theo dõi thông báo của cơ quan đăng ký và trả lời đúng hạn.

## Chỗ hay vấp

Nhiều nhóm nộp đơn bằng tên một cá nhân rồi quên chuyển cho doanh nghiệp. Khi có nhà đầu tư, nhãn hiệu không đứng tên doanh nghiệp là câu hỏi đầu tiên. Văn bằng nhãn hiệu có thời hạn và được gia hạn nhiều lần; hãy đặt lịch nhắc ngay ngày nhận.`,
    en: {
      title: 'Protecting a trade mark, step by step',
      summary:
        'From choosing a name to the day of the certificate: five steps and where people trip.',
      body: `## Five steps

- Choose a sign that tells you apart. A word that merely describes the product is rarely protected.
- Search for the same or similar marks in the same classes of goods and services.
- List the goods and services that you really offer or soon will.
- File, and keep the number and the date: the date says who came first.
- Watch for letters from the registry and answer in time.

## Where people trip

Many teams file in the name of one person and forget to pass the mark to the company. To an investor, a mark that the company does not own is the first question.`,
    },
  },
  {
    title: 'Giữ tính mới của sáng chế trước khi nộp đơn',
    summary: 'Một bài trình bày ở hội thảo cũng có thể làm mất cơ hội được cấp bằng.',
    body: `Sáng chế phải mới so với mọi thứ đã công khai trên thế giới trước ngày nộp đơn. Bài báo, luận văn, video giới thiệu, gian hàng ở ngày hội đều là công khai, kể cả khi chính bạn là người nói.

Trước khi nộp đơn, hãy làm ba việc: ghi ngày và người tham gia cho từng bước thử nghiệm; chỉ cho người đã ký cam kết bảo mật xem phần lõi; khi phải trình bày, nói về lợi ích và kết quả, không nói về cách làm.

Nếu lỡ công bố, đừng giấu. Hỏi ngay người tư vấn sở hữu công nghiệp: trong một số trường hợp pháp luật cho một thời gian ngắn để nộp đơn sau khi công bố.`,
  },
  {
    title: 'Bí mật kinh doanh: không cần đăng ký nhưng cần giữ',
    summary: 'Công thức, bảng giá, dữ liệu vận hành chỉ được bảo vệ khi bạn thật sự giữ kín.',
    body: `Bí mật kinh doanh không có văn bằng. Khi tranh chấp, bạn phải chứng minh rằng thông tin đó có giá trị, không phổ biến và bạn đã dùng biện pháp cần thiết để giữ.

- Lập danh sách những gì là bí mật; thứ gì không có trong danh sách thì không ai biết phải giữ.
- Chia quyền truy cập theo việc, thu lại khi người rời nhóm.
- Ghi rõ trong hợp đồng lao động và hợp đồng gia công.
- Đánh dấu “Mật” trên tài liệu, nhưng đừng đánh dấu mọi thứ, vì khi đó dấu không còn nghĩa.

Giải pháp mà người khác nhìn sản phẩm là hiểu ra thì nên nghĩ đến đăng ký sáng chế hơn là giữ kín.`,
  },
  {
    title: 'Phần mềm do nhóm viết thuộc về ai?',
    summary:
      'Mã nguồn do sinh viên thực tập, người làm thuê ngoài hay thư viện mở: ba câu chuyện khác nhau.',
    body: `Quyền tác giả phát sinh khi chương trình được viết ra, nhưng tác giả và chủ sở hữu có thể là hai người. Nhân viên viết theo nhiệm vụ thì thường doanh nghiệp là chủ sở hữu. Người làm thuê ngoài, thực tập sinh hay bạn bè giúp đỡ thì tùy vào thỏa thuận, mà nhiều nhóm lại không có thỏa thuận nào.

Hãy có một bản chuyển giao quyền ngắn, ký trước khi mã được đưa vào kho chung. Với thư viện mã nguồn mở, ghi lại tên, phiên bản và giấy phép; có giấy phép yêu cầu bạn công khai phần mình viết thêm.

Khi thẩm định, nhà đầu tư sẽ xin đúng hai thứ này: bản chuyển giao quyền và danh sách thư viện.`,
    en: {
      title: 'Who owns the software that a team writes?',
      summary: 'Code by interns, by contractors, from open libraries: three different stories.',
      body: `Copyright comes into being when the program is written, but author and owner may be two people. What an employee writes as a duty usually belongs to the company. With contractors, interns or helpful friends it depends on what was agreed, and many teams agreed on nothing.

Have a short assignment signed before code goes into the common repository. For open-source libraries, note name, version and licence; some licences ask you to publish what you add.

These are the two papers an investor will ask for.`,
    },
  },
  {
    title: 'Đọc một bản mô tả sáng chế trong nửa giờ',
    summary: 'Không cần đọc từ đầu đến cuối: đọc đúng ba chỗ là biết mình có vướng hay không.',
    body: `Bản mô tả sáng chế dài, nhưng phạm vi bảo hộ chỉ nằm ở phần yêu cầu bảo hộ. Hãy đọc theo thứ tự sau.

- Trang đầu: ngày nộp, chủ đơn, tình trạng và các nước được bảo hộ. Văn bằng đã hết hiệu lực thì ai cũng dùng được.
- Yêu cầu độc lập đầu tiên: gạch chân từng đặc điểm. Sản phẩm của bạn chỉ vướng khi có đủ các đặc điểm đó.
- Hình vẽ: để hiểu những từ lạ trong yêu cầu.

Ghi lại kết quả cho từng tài liệu: có vướng, không vướng, vì thiếu đặc điểm nào. Tài liệu “có vướng” thì mang đến người tư vấn, đừng tự kết luận.`,
  },
  {
    title: 'Lộ trình công nghệ trên một trang giấy',
    summary: 'Ba cột, bốn hàng: đủ để nhóm và hội đồng cùng hiểu sản phẩm sẽ đi đâu.',
    body: `Một lộ trình công nghệ tốt trả lời ba câu: hôm nay làm được gì, mười hai tháng nữa làm được gì, và điều gì còn chưa biết.

Kẻ ba cột Hôm nay, Sáu tháng, Mười hai tháng. Kẻ bốn hàng: chức năng khách dùng, công nghệ lõi, bằng chứng, rủi ro. Trong hàng bằng chứng, ghi loại chứng cứ sẽ có: kết quả đo, biên bản thử ở hiện trường, đơn đăng ký. Trong hàng rủi ro, ghi điều có thể làm kế hoạch đổ và cách biết sớm.

Đừng viết tên công nghệ thời thượng nếu không nói được nó thay cho cái gì. Người chấm điểm tìm sự nhất quán giữa lộ trình, đội ngũ và kinh phí.`,
  },
  {
    title: 'Nhận chuyển giao công nghệ: những điều cần hỏi',
    summary: 'Một công nghệ sẵn có có thể tiết kiệm hai năm, nếu hỏi đủ trước khi ký.',
    body: `Nhận công nghệ từ trường, viện hay doanh nghiệp khác là con đường nhanh, nhưng hợp đồng sơ sài sẽ thành rào cản về sau.

- Bên giao có thật là chủ sở hữu không, và đã giao cho ai khác chưa?
- Bạn được dùng ở đâu, trong bao lâu, có độc quyền không, có được giao lại không?
- Phần cải tiến bạn làm ra thuộc về ai?
- Ai đào tạo người vận hành, và thế nào là đã giao xong?
- Trả một lần hay theo doanh thu, và tính doanh thu theo sổ nào?

Hợp đồng chuyển giao có thể phải đăng ký với cơ quan nhà nước. Hãy hỏi trước khi ký, vì việc này ảnh hưởng đến hiệu lực và đến ưu đãi.`,
  },
]
