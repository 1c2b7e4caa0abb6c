/** A day as one says it; with its year, where that is not this one. */
export function sayDay(at: number, locale: string, now: number = at): string {
  const [day, today] = [new Date(at), new Date(now)]
  const year = day.getFullYear() === today.getFullYear() ? {} : { year: 'numeric' as const }
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', ...year }).format(day)
}
