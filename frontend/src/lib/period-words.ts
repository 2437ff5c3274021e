import i18next from 'i18next';
import { language } from './i18n';

const romans = ['I', 'II', 'III', 'IV'];

const shapes = [
  ['MONTH', 'tháng (?<ordinal>\\d{1,2}) năm'],
  ['QUARTER', 'quý (?<ordinal>IV|I{1,3}) năm'],
  ['HALF_YEAR_1', '6 tháng đầu năm'],
  ['HALF_YEAR_2', '6 tháng cuối năm'],
  ['NINE_MONTHS', '9 tháng đầu năm'],
  ['YEAR', 'năm'],
].map(([kind, name]) => ({ kind, name: new RegExp(`^${name} (?<year>\\d{4})$`) }));

/** Periods are kept as documents word them ("6 tháng đầu năm 2026"); who reads English reads them in English. */
export function periodWords(name: string): string {
  if (language() === 'vi') return name;
  for (const shape of shapes) {
    const { year, ordinal } = shape.name.exec(name)?.groups ?? {};
    if (year) return i18next.t(`reporting:period.${shape.kind}`, { year, ordinal: number(ordinal) });
  }
  return name;
}

function number(ordinal: string | undefined): string | undefined {
  const roman = romans.indexOf(ordinal ?? '');
  return roman < 0 ? ordinal : String(roman + 1);
}

const subjects = [
  ['period', 'Kỳ '],
  ['consolidated', 'Báo cáo tổng hợp '],
  ['report', 'Báo cáo của '],
] as const;

/** What a task is about, where the system worded it: the period, a unit's report, the consolidated report. Titles stay as they are. */
export function subjectWords(text: string): string {
  if (language() === 'vi') return text;
  const subject = subjects.find(([, start]) => text.startsWith(start));
  if (!subject) return text;
  const [key, start] = subject;
  const rest = text.slice(start.length);
  const words = periodWords(rest);
  return key !== 'report' && words === rest ? text : i18next.t(`task:subject.${key}`, { words });
}
