import { addDays, daysBetween, formatDate, formatDateTime, formatShortDate, formatWeekday, parseDate } from './dates';
import { foldDiacritics, matchesFolded } from './fold-diacritics';
import { letterheadOf } from './letterhead';
import { formatNumber, formatPercent, parseNumber } from './numbers';
import { Problem, problemOf, toProblem } from './problem';

describe('dates', () => {
  it('shows days and instants for Vietnam', () => {
    expect(formatDate('2026-06-08')).toBe('08/06/2026');
    expect(formatDateTime('2026-06-07T18:30:00Z')).toBe('08/06/2026, 01:30');
    expect(formatShortDate('2026-06-08', '2026-01-01')).toBe('8/6');
    expect(formatShortDate('2025-06-08', '2026-01-01')).toBe('08/06/2025');
    expect(formatWeekday('2026-06-08', 'vi')).toBe('thứ Hai');
  });

  it('counts calendar days across months', () => {
    expect(daysBetween('2026-05-31', '2026-06-02')).toBe(2);
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  });

  it.each([
    ['5/3/2027', '2027-03-05'],
    ['05-03-2027', '2027-03-05'],
    ['05032027', '2027-03-05'],
    ['5/3', '2026-03-05'],
    ['31/2/2027', undefined],
    ['mai', undefined],
  ])('reads %s', (typed, expected) => expect(parseDate(typed, '2026-06-08')).toBe(expected));
});

describe('numbers', () => {
  it('writes them the Vietnamese way', () => {
    expect(formatNumber(1234567.5)).toBe('1.234.567,5');
    expect(formatNumber(100, 1)).toBe('100,0');
    expect(formatPercent(60.8, 1)).toBe('60,8\u00a0%');
  });

  it.each([
    ['1.234.567,5', 1234567.5],
    ['412,5', 412.5],
    ['1.840', 1840],
    ['12.5', 12.5],
    ['-3', -3],
    ['khoảng 5', undefined],
    ['', undefined],
  ])('reads %s', (typed, expected) => expect(parseNumber(typed)).toBe(expected));
});

describe('search without marks', () => {
  it('finds Sở Y tế by “y te so” and Đồng Tháp by “dong thap”', () => {
    expect(foldDiacritics('Đồng Tháp')).toBe('dong thap');
    expect(matchesFolded('Sở Y tế', 'y te so')).toBe(true);
    expect(matchesFolded('Sở Y tế', 'tư pháp')).toBe(false);
  });
});

describe('letterhead', () => {
  it('sets a committee in two bold lines and a department under its committee', () => {
    expect(letterheadOf({ name: 'Ủy ban nhân dân tỉnh Đồng Tháp' })).toEqual({
      parent: 'ỦY BAN NHÂN DÂN',
      own: 'TỈNH ĐỒNG THÁP',
      committee: true,
    });
    expect(letterheadOf({ name: 'Sở Công Thương', parentName: 'Ủy ban nhân dân tỉnh Đồng Tháp' })).toEqual({
      parent: 'UBND TỈNH ĐỒNG THÁP',
      own: 'SỞ CÔNG THƯƠNG',
      committee: false,
    });
  });
});

describe('problems', () => {
  it('keeps code, words and fields of the answer', () => {
    const answer = {
      code: 'plan.incomplete',
      detail: 'Thiếu',
      errors: [{ field: 'title', code: 'x', message: 'Trống' }],
    };
    const problem = toProblem(answer, new Response(null, { status: 422 }));
    expect([problem.status, problem.code, problem.message]).toEqual([422, 'plan.incomplete', 'Thiếu']);
    expect(problemOf(problem, 'title')).toBe('Trống');
  });

  it('knows a lost network from an answer', () => {
    expect(toProblem(new TypeError('Failed to fetch')).isNetwork).toBe(true);
    expect(toProblem({}, new Response(null, { status: 409 }))).toBeInstanceOf(Problem);
  });
});
