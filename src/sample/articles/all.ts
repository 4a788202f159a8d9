import type { SampleArticle } from './article.ts'
import { customers } from './customers.ts'
import { law } from './law.ts'
import { money } from './money.ts'
import { news } from './news.ts'
import { people } from './people.ts'
import { products } from './products.ts'
import { quality } from './quality.ts'
import { stories } from './stories.ts'
import { support } from './support.ts'
import { supporters } from './supporters.ts'
import { technology } from './technology.ts'

/** The articles by what they are about: a word by which the plan's own topic is found. */
export const sampleArticles: readonly { about: string; articles: readonly SampleArticle[] }[] = [
  { about: 'sở hữu trí tuệ', articles: technology },
  { about: 'đo lường', articles: quality },
  { about: 'pháp luật', articles: law },
  { about: 'nhân lực', articles: people },
  { about: 'nguồn đầu tư', articles: money },
  { about: 'khách hàng', articles: customers },
  { about: 'mô hình kinh doanh', articles: products },
  { about: 'cá nhân hỗ trợ', articles: supporters },
  { about: 'sự kiện', articles: news },
  { about: 'gương khởi nghiệp', articles: stories },
  { about: 'chương trình hỗ trợ', articles: support },
]
