import type { IndicatorView, PlanLineView, PlanUnitView, TargetView, UnitRefView } from '@/api/types.gen';
import type { DocumentState } from '@/components/ui/marks';
import { dayParts } from '@/lib/dates';
import { formatNumber } from '@/lib/numbers';

export type PlanStatus = PlanLineView['status'];

/** Dashed while it is not in force. */
export function documentState(status: PlanStatus): DocumentState {
  if (status === 'ISSUED') return 'inForce';
  if (status === 'WITHDRAWN' || status === 'RECALLED') return 'ended';
  return status === 'DRAFT' || status === 'ANSWERING' ? 'draft' : 'waiting';
}

const comparison: Record<NonNullable<TargetView['comparator']>, string> = {
  EQ: '',
  RANGE: '',
  GE: 'ít nhất ',
  GT: 'trên ',
  LE: 'không quá ',
  LT: 'dưới ',
  INCREASE: 'tăng ',
};

/** The words of a target as the document writes them: `ít nhất 40%`, `20 - 30%/năm`. */
export function targetWords(target: TargetView | undefined, unit?: string): string {
  if (!target) return '';
  if (target.quote) return target.quote;
  if (target.low === undefined) return '';
  const bounds = [target.low, target.high].filter((it) => it !== undefined).map((it) => formatNumber(it));
  const measure = unit ? (unit.startsWith('%') ? unit : ` ${unit}`) : '';
  return `${target.comparator ? comparison[target.comparator] : ''}${bounds.join(' - ')}${measure}`;
}

/** The target that counts: the annex's, else the body's. */
export function targetOf(indicator: Pick<IndicatorView, 'annex' | 'body'>): TargetView | undefined {
  return indicator.annex ?? indicator.body;
}

/** The units of a row in words: as the document writes them, else by name. */
export function unitWords(
  reference: UnitRefView,
  units: ReadonlyMap<string, string>,
  group: (code: string) => string,
): string {
  if (reference.raw) return reference.raw;
  return [...reference.groupCodes.map(group), ...reference.unitIds.map((id) => units.get(id) ?? id)].join('; ');
}

export function namesOf(units: PlanUnitView[]): ReadonlyMap<string, string> {
  return new Map(units.map((it) => [it.id, it.name]));
}

/** The last day in time, as day and month: `trước ngày 15/6` means 14/6. */
export function lastDayOf(day: number, month: number, inclusive: boolean): { day: number; month: number } {
  if (inclusive) return { day, month };
  if (day > 1) return { day: day - 1, month };
  const before = month === 1 ? 12 : month - 1;
  return { day: new Date(2025, before, 0).getDate(), month: before };
}

/** 03/6/2025: Decree 30 sets a 0 before days under 10 and before months 1 and 2 only. */
export function documentDate(day: string): string {
  const { year, month, day: date } = dayParts(day);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(date)}/${month < 3 ? two(month) : month}/${year}`;
}

/** 244/KH-UBND → number and symbol apart. */
export function splitNumber(number: string | undefined, notation: string): { number?: string; symbol: string } {
  if (!number) return { symbol: notation };
  const slash = number.indexOf('/');
  return { number: number.slice(0, slash), symbol: number.slice(slash + 1) };
}

const isWord = (letter: string | undefined) => letter !== undefined && /[\p{L}\p{N}]/u.test(letter);
const splits = (text: string, at: number) => isWord(text[at - 1]) && isWord(text[at]);

/** Cuts a text into what it shares with another and where it differs, in whole words, so that this can be marked. */
export function difference(one: string, other: string): { before: string; differs: string; after: string } {
  let start = 0;
  while (start < one.length && start < other.length && one[start] === other[start]) start++;
  let end = 0;
  while (end < one.length - start && end < other.length - start && one.at(-1 - end) === other.at(-1 - end)) end++;
  while (start > 0 && (splits(one, start) || splits(other, start))) start--;
  while (end > 0 && (splits(one, one.length - end) || splits(other, other.length - end))) end--;
  return {
    before: one.slice(0, start),
    differs: one.slice(start, one.length - end),
    after: one.slice(one.length - end),
  };
}
