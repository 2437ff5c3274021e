/** Dates travel as `YYYY-MM-DD` (a day) or as ISO instants; both are shown for Vietnam's time zone. */
const zone = 'Asia/Ho_Chi_Minh';
const dayPattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const partsOf = new Intl.DateTimeFormat('en-GB', {
  timeZone: zone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

export interface DayParts {
  year: number;
  month: number;
  day: number;
  /** HH:mm, absent for a mere day. */
  time?: string;
}

export function dayParts(value: string): DayParts {
  const day = dayPattern.exec(value);
  if (day) return { year: Number(day[1]), month: Number(day[2]), day: Number(day[3]) };
  const parts = Object.fromEntries(partsOf.formatToParts(new Date(value)).map((it) => [it.type, it.value]));
  return {
    year: Number(parts.year),
    month: Number(parts.month),
    day: Number(parts.day),
    time: `${parts.hour}:${parts.minute}`,
  };
}

const two = (value: number) => String(value).padStart(2, '0');

/** 2026-06-08 → `2026-06-08`; an instant → its day in Vietnam. */
export function dayOf(value: string): string {
  const { year, month, day } = dayParts(value);
  return `${year}-${two(month)}-${two(day)}`;
}

/** 08/06/2026 */
export function formatDate(value: string): string {
  const { year, month, day } = dayParts(value);
  return `${two(day)}/${two(month)}/${year}`;
}

/** 8/6 within the year of `today`, otherwise 08/06/2025. */
export function formatShortDate(value: string, today: string): string {
  const { year, month, day } = dayParts(value);
  return year === dayParts(today).year ? `${day}/${month}` : formatDate(value);
}

/** 14:32 */
export function formatTime(instant: string): string {
  return dayParts(instant).time ?? '';
}

/** 08/06/2026, 14:32 */
export function formatDateTime(instant: string): string {
  return [formatDate(instant), formatTime(instant)].filter(Boolean).join(', ');
}

/** thứ Hai / Monday */
export function formatWeekday(value: string, language: 'vi' | 'en'): string {
  const { year, month, day } = dayParts(value);
  const index = new Date(Date.UTC(year, month - 1, day)).getUTCDay();
  return weekdays[language][index] ?? '';
}

const weekdays = {
  vi: ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
};

/** Calendar days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((utc(to) - utc(from)) / 86_400_000);
}

export function addDays(value: string, count: number): string {
  return new Date(utc(value) + count * 86_400_000).toISOString().slice(0, 10);
}

function utc(value: string): number {
  const { year, month, day } = dayParts(value);
  return Date.UTC(year, month - 1, day);
}

/** The day on this machine, for places without a server's answer. */
export function todayHere(): string {
  return dayOf(new Date().toISOString());
}

/** Reads what people type: 5/3/2027, 05-03-2027, 05032027, 5/3 (year of `today`). Undefined when it is no day. */
export function parseDate(text: string, today: string = todayHere()): string | undefined {
  const trimmed = text.trim();
  const match =
    /^(\d{1,2})[/.\-\s](\d{1,2})(?:[/.\-\s](\d{4}))?$/.exec(trimmed) ?? /^(\d{2})(\d{2})(\d{4})$/.exec(trimmed);
  if (!match) return undefined;
  const [day, month, year] = [Number(match[1]), Number(match[2]), Number(match[3] ?? dayParts(today).year)];
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? `${year}-${two(month)}-${two(day)}` : undefined;
}
