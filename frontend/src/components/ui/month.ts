import { addDays, dayParts } from '@/lib/dates';

/** Month as `YYYY-MM`. */
export function monthOf(day: string): string {
  return day.slice(0, 7);
}

export function addMonths(month: string, count: number): string {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, number - 1 + count, 1)).toISOString().slice(0, 7);
}

/** The weeks of a month from Monday to Sunday, with the days of the neighbouring months that fill them. */
export function weeksOf(month: string): string[][] {
  const first = `${month}-01`;
  const weekday = (new Date(`${first}T00:00:00Z`).getUTCDay() + 6) % 7;
  const start = addDays(first, -weekday);
  const next = `${addMonths(month, 1)}-01`;
  const weeks: string[][] = [];
  for (let monday = start; monday < next; monday = addDays(monday, 7)) {
    weeks.push(Array.from({ length: 7 }, (_, index) => addDays(monday, index)));
  }
  return weeks;
}

/** tháng 6 năm 2026 / June 2026 */
export function monthName(month: string, language: 'vi' | 'en'): string {
  const { year, month: number } = dayParts(`${month}-01`);
  if (language === 'vi') return `tháng ${number} năm ${year}`;
  return new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(Date.UTC(year, number - 1, 1)),
  );
}
