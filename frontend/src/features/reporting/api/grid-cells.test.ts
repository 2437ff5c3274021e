import type { GridRowView } from '@/api/types.gen';
import { cellKind, filteredRows, gridCounts } from './grid-cells';

const value = { amount: 12, nil: false, unusual: false, explained: false, version: 1 };
const row = (name: string, state: GridRowView['obligation']['state'], cell: unknown, unusual = 0) =>
  ({
    obligation: { unit: { id: name, name, kind: 'COMMUNE' }, state, nilReport: false, expected: true, unusual },
    cells: [cell],
  }) as unknown as GridRowView;

describe('cells of the grid', () => {
  it.each([
    [row('a', 'ACCEPTED', value), 'plain'],
    [row('a', 'OPEN', value), 'missing'],
    [row('a', 'SUBMITTED', null), 'notAsked'],
    [row('a', 'SUBMITTED', { ...value, nil: true, amount: undefined }), 'nil'],
    [row('a', 'SUBMITTED', { ...value, unusual: true }), 'unusual'],
    [row('a', 'RETURNED', { ...value, remark: 'sai đơn vị' }), 'returned'],
    [row('a', 'EXEMPTED', value), 'exempted'],
  ])('%#: shows its kind', (it, kind) => expect(cellKind(it, 0)).toBe(kind));

  it('finds units without marks and counts every list', () => {
    const rows = [row('Xã Mỹ Hiệp', 'SUBMITTED', value, 1), row('Xã Ba Sao', 'OPEN', value)];
    expect(filteredRows(rows, 'all', 'my hiep').map((it) => it.obligation.unit.name)).toEqual(['Xã Mỹ Hiệp']);
    expect(filteredRows(rows, 'missing', '').map((it) => it.obligation.unit.name)).toEqual(['Xã Ba Sao']);
    expect(gridCounts({ indicators: [], rows })).toEqual({ all: 2, missing: 1, unusual: 1, returned: 0 });
  });
});
