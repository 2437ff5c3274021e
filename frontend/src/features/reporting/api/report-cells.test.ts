import type { ReportIndicatorView, SavedCellsView } from '@/api/types.gen';
import {
  answered,
  cellState,
  decided,
  editOf,
  failed,
  pastedColumn,
  sendable,
  sending,
  timesBefore,
  typed,
  type CellDrafts,
} from './report-cells';

const cell = (parts: Partial<ReportIndicatorView>): ReportIndicatorView => ({
  key: 'indicator:1',
  indicatorId: '1',
  code: '1',
  groupTitle: '',
  name: 'Doanh thu',
  unit: 'triệu đồng',
  comparator: 'GE',
  nil: false,
  version: 3,
  mark: 'SAVED',
  ...parts,
});
const answer = (parts: Partial<SavedCellsView>): SavedCellsView => ({
  conflicts: [],
  filled: 1,
  total: 2,
  indicators: [cell({ version: 4 })],
  assignments: [],
  statements: [],
  findings: [],
  ...parts,
});
const key = 'indicator:1';

describe('drafts of cells', () => {
  it('sends what was typed with the version that was seen first', () => {
    const drafts = typed(typed({}, key, { entered: '57' }, 3), key, { explanation: 'vì' }, 9);
    expect(sendable(drafts)).toEqual([{ key, version: 3, entered: '57', explanation: 'vì' }]);
  });

  it('forgets a draft when it is saved, and keeps what was typed meanwhile on the new version', () => {
    const drafts = typed({}, key, { entered: '57' }, 3);
    const sent = sendable(drafts);
    expect(answered(sending(drafts, sent), sent, answer({}))).toEqual({});
    const further = typed(sending(drafts, sent), key, { entered: '572' }, 3);
    expect(sendable(answered(further, sent, answer({})))).toEqual([{ key, version: 4, entered: '572' }]);
  });

  it('holds a cell that somebody changed until a person decides', () => {
    const drafts = typed({}, key, { entered: '57' }, 3);
    const sent = sendable(drafts);
    const held = answered(sending(drafts, sent), sent, answer({ conflicts: [key] }));
    expect(sendable(held)).toEqual([]);
    expect(cellState(cell({}), held[key], true)).toBe('CONFLICT');
    expect(sendable(decided(held, key, 'mine'))).toEqual([{ key, version: 4, entered: '57' }]);
    expect(decided(held, key, 'theirs')).toEqual({});
  });

  it('keeps everything when the network is gone and sends it again', () => {
    const drafts = typed({}, key, { entered: '57' }, 3);
    const sent = sendable(drafts);
    const offline = failed(sending(drafts, sent), sent, undefined);
    expect(offline[key]?.state).toBe('offline');
    expect(sendable(offline)).toEqual(sent);
  });

  it('marks only the refused cell and sends the others again', () => {
    const drafts: CellDrafts = typed(typed({}, key, { explanation: 'x' }, 3), 'indicator:2', { entered: '1' }, 1);
    const sent = sendable(drafts);
    const after = failed(sending(drafts, sent), sent, [{ field: key, message: 'dài quá' }]);
    expect(after[key]).toMatchObject({ state: 'refused', message: 'dài quá' });
    expect(sendable(after).map((it) => it.key)).toEqual(['indicator:2']);
  });
});

describe('marks of cells', () => {
  it.each([
    [{ mark: 'EMPTY' as const }, 'EMPTY'],
    [{ mark: 'SAVED' as const }, 'SAVED'],
    [{ mark: 'INVALID' as const }, 'WRONG'],
    [{ mark: 'UNUSUAL' as const }, 'UNUSUAL'],
    [{ mark: 'EXPLAINED' as const }, 'NOTED'],
    [{ mark: 'NIL' as const }, 'NIL'],
  ])('shows %o as %s', (parts, expected) => expect(cellState(cell(parts), undefined, true)).toBe(expected));

  it('shows what is not sent as waiting and what cannot be written as locked', () => {
    expect(cellState(cell({}), { edit: {}, version: 1, state: 'offline' }, true)).toBe('WAITING');
    expect(cellState(cell({}), undefined, false)).toBe('LOCKED');
  });
});

describe('what is typed', () => {
  it('understands Không phát sinh with and without marks', () => {
    expect(editOf('Không phát sinh')).toEqual({ nil: true });
    expect(editOf('khong phat sinh ')).toEqual({ nil: true });
    expect(editOf('1.840')).toEqual({ entered: '1.840' });
  });

  it('takes a column from Excel, and leaves one value alone', () => {
    expect(pastedColumn('204\tx\r\n14\n\n5.720\n')).toEqual(['204', '14', '', '5.720']);
    expect(pastedColumn('204')).toBeUndefined();
  });

  it('compares with the period before', () => {
    expect(timesBefore({ amount: 5720, previousAmount: 1840 })).toBeCloseTo(3.1, 1);
    expect(timesBefore({ amount: 5720, previousAmount: 0 })).toBeUndefined();
  });
});
