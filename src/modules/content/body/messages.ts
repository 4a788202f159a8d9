import { bilingual } from '#ui/locale.tsx'

export const messages = bilingual(
  {
    callout: { info: 'Thông tin', warning: 'Cảnh báo', law: 'Căn cứ pháp lý' },
    table: 'Bảng',
    scroll: 'Cuộn ngang để xem hết',
    film: 'Xem video ở trang khác',
    file: 'Tệp đính kèm',
    credit: 'Nguồn ảnh:',
    moving: 'Xem ảnh chuyển động',
    markupHint:
      'Để một dòng trống giữa các đoạn. Đề mục: “## ”. Danh sách: “- ” hoặc “1. ”. Chữ **đậm**, __nghiêng__. Liên kết: [chữ](địa chỉ).',
    markupMore: 'Cách gõ bảng, ảnh, video, khung lưu ý',
    markup: [
      { typed: '## Đề mục, ### Đề mục nhỏ', gives: 'Đề mục; ba cấp từ ## đến ####.' },
      { typed: '- Ý\n  - Ý nhỏ', gives: 'Danh sách; thụt hai dấu cách để vào trong.' },
      { typed: '**đậm** __nghiêng__ H~~2~~O m^^2^^ ``mã``', gives: 'Chữ trong đoạn.' },
      { typed: '[chữ](https://…)', gives: 'Liên kết ra ngoài.' },
      {
        typed: '[chữ](article:mã) [chữ](document:mã)',
        gives: 'Liên kết tới bài hoặc văn bản của cổng; không hỏng khi địa chỉ đổi.',
      },
      {
        typed: '|+ Tên bảng\n|= Cột |= Cột |\n| ô | ô |',
        gives: 'Bảng; |(2,1) là ô rộng hai cột.',
      },
      { typed: '::: cảnh báo\nlời\n:::', gives: 'Khung lưu ý: thông tin, cảnh báo, pháp lý.' },
      { typed: '> lời', gives: 'Trích dẫn.' },
      { typed: '{ảnh: mã | chú thích}', gives: 'Ảnh của kho tư liệu.' },
      { typed: '{tệp: mã | tên}', gives: 'Tệp của kho tư liệu.' },
      { typed: '{video: https://… | tên}', gives: 'Thẻ dẫn tới video.' },
      { typed: '---', gives: 'Đường kẻ ngang.' },
    ],
  },
  {
    callout: { info: 'Information', warning: 'Warning', law: 'Legal basis' },
    table: 'Table',
    scroll: 'Scroll sideways to see all of it',
    film: 'Watch the video on another site',
    file: 'Attached file',
    credit: 'Picture:',
    moving: 'See the picture move',
    markupHint:
      'Leave an empty line between paragraphs. Heading: “## ”. List: “- ” or “1. ”. **Bold**, __italic__ words. Link: [words](address).',
    markupMore: 'How to type tables, pictures, videos and callouts',
    markup: [
      { typed: '## Heading, ### Smaller heading', gives: 'Headings; three levels, ## to ####.' },
      { typed: '- Point\n  - Smaller point', gives: 'List; two spaces go one level in.' },
      { typed: '**bold** __italic__ H~~2~~O m^^2^^ ``code``', gives: 'Words in a paragraph.' },
      { typed: '[words](https://…)', gives: 'Link to the outside.' },
      {
        typed: '[words](article:id) [words](document:id)',
        gives: 'Link to an article or document of the portal; it outlives the address.',
      },
      {
        typed: '|+ Name of the table\n|= Column |= Column |\n| cell | cell |',
        gives: 'Table; |(2,1) is a cell two columns wide.',
      },
      { typed: '::: warning\nwords\n:::', gives: 'Callout: info, warning, law.' },
      { typed: '> words', gives: 'Quotation.' },
      { typed: '{image: id | caption}', gives: 'Picture of the library.' },
      { typed: '{file: id | name}', gives: 'File of the library.' },
      { typed: '{video: https://… | name}', gives: 'Card that leads to a video.' },
      { typed: '---', gives: 'Horizontal line.' },
    ],
  },
)
