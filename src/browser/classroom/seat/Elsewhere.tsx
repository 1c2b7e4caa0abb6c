import type { ClassroomWords } from '../../words/classroom.ts'

type Props = { readonly words: ClassroomWords; readonly shelf: string }

/** For whom this story is not, today: another to practise alone, and the way back to one's seat. */
export const Elsewhere = ({ words, shelf }: Props) => (
  <p class="elsewhere">
    <a data-elsewhere href={shelf}>
      {words.elsewhere}
    </a>
    . <span class="small">{words.elsewhereBack}</span>
  </p>
)
