import { sayDay } from '../words/day.ts'
import type { CourseProps } from './Course.tsx'

type Props = Pick<CourseProps, 'attempts' | 'locale' | 'now'> & { readonly of: string }

/** The head of a table over time: what the rows are of, and the day of each attempt. */
export const DaysHead = ({ of, attempts, locale, now }: Props) => (
  <thead>
    <tr>
      <th scope="col">{of}</th>
      {attempts.map(({ at }) => (
        <th key={at} scope="col">
          {sayDay(at, locale, now)}
        </th>
      ))}
    </tr>
  </thead>
)
