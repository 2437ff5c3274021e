import { worst } from './editor-saves';
import { difference, documentDate, documentState, lastDayOf, splitNumber, targetWords, unitWords } from './plan-words';

describe('the words of a plan', () => {
  it('writes a target with its comparison and measure', () => {
    expect(targetWords({ comparator: 'GE', low: 40 }, '%')).toBe('ít nhất 40%');
    expect(targetWords({ comparator: 'RANGE', low: 20, high: 30 }, '%/năm')).toBe('20 - 30%/năm');
    expect(targetWords({ comparator: 'EQ', low: 1234.5 }, 'tỷ đồng')).toBe('1.234,5 tỷ đồng');
  });

  it('prefers the words of the document', () => {
    expect(targetWords({ comparator: 'EQ', low: 20, quote: '20%năm' }, '%/năm')).toBe('20%năm');
  });

  it('says the last day that is in time', () => {
    expect(lastDayOf(15, 6, false)).toEqual({ day: 14, month: 6 });
    expect(lastDayOf(15, 6, true)).toEqual({ day: 15, month: 6 });
    expect(lastDayOf(1, 1, false)).toEqual({ day: 31, month: 12 });
    expect(lastDayOf(1, 7, false)).toEqual({ day: 30, month: 6 });
  });

  it('marks where two quotations differ', () => {
    expect(difference('ít nhất 40%', '40%')).toEqual({ before: '', differs: 'ít nhất ', after: '40%' });
    expect(difference('100%', '80%')).toEqual({ before: '', differs: '100', after: '%' });
  });

  it('names units as written, else by group and name', () => {
    const names = new Map([['sct', 'Sở Công Thương']]);
    expect(unitWords({ unitIds: ['sct'], groupCodes: ['COMMUNES'] }, names, (code) => code)).toBe(
      'COMMUNES; Sở Công Thương',
    );
    expect(unitWords({ unitIds: ['sct'], groupCodes: [], raw: 'SCT' }, names, (code) => code)).toBe('SCT');
  });

  it('takes a number apart and never invents one', () => {
    expect(splitNumber('244/KH-UBND', 'KH-UBND')).toEqual({ number: '244', symbol: 'KH-UBND' });
    expect(splitNumber(undefined, 'KH-UBND')).toEqual({ symbol: 'KH-UBND' });
  });

  it('writes dates as documents do', () => {
    expect(documentDate('2025-06-03')).toBe('03/6/2025');
    expect(documentDate('2025-02-12')).toBe('12/02/2025');
  });

  it('is dashed until it is in force', () => {
    expect(documentState('SIGNING')).toBe('waiting');
    expect(documentState('ISSUED')).toBe('inForce');
  });
});

describe('the state of a page that saves many rows', () => {
  it('is the gravest of them, and the latest of the saved ones', () => {
    expect(worst([{ kind: 'saved', at: '2025-08-04T01:00:00Z' }, { kind: 'offline' }]).kind).toBe('offline');
    expect(
      worst([
        { kind: 'saved', at: '2025-08-04T01:00:00Z' },
        { kind: 'saved', at: '2025-08-04T02:00:00Z' },
        { kind: 'idle' },
      ]),
    ).toEqual({ kind: 'saved', at: '2025-08-04T02:00:00Z' });
  });
});
