import { bilingual } from '#ui/locale.tsx'

export const messages = bilingual(
  {
    suggestions: 'Gợi ý',
    count: (count: number) =>
      count === 0 ? 'Không có gợi ý' : `${count} gợi ý, dùng phím mũi tên để chọn`,
  },
  {
    suggestions: 'Suggestions',
    count: (count: number) => {
      if (count === 0) return 'No suggestions'
      return `${count === 1 ? '1 suggestion' : `${count} suggestions`}, use the arrow keys to choose`
    },
  },
)
