import { kept, moved } from './grid-navigation';

const size = { rows: 116, columns: 6 };

describe('keys in the grid', () => {
  it.each([
    ['ArrowDown', false, { row: 6, column: 2 }],
    ['ArrowUp', true, { row: 0, column: 2 }],
    ['ArrowRight', false, { row: 5, column: 3 }],
    ['PageDown', false, { row: 17, column: 2 }],
    ['Home', false, { row: 5, column: 0 }],
    ['End', true, { row: 115, column: 5 }],
  ])('%s (ctrl %s) leads to %o', (key, ctrl, to) => expect(moved({ row: 5, column: 2 }, size, key, ctrl)).toEqual(to));

  it('stays inside at the edges', () => {
    expect(moved({ row: 0, column: 0 }, size, 'ArrowUp')).toEqual({ row: 0, column: 0 });
    expect(moved({ row: 115, column: 5 }, size, 'PageDown')).toEqual({ row: 115, column: 5 });
  });

  it('leaves other keys to the page', () => expect(moved({ row: 0, column: 0 }, size, 'Tab')).toBeUndefined());

  it('keeps a place that the filter left', () => {
    expect(kept({ row: 90, column: 4 }, { rows: 19, columns: 6 })).toEqual({ row: 18, column: 4 });
    expect(kept({ row: 3, column: 2 }, { rows: 1, columns: 0 })).toEqual({ row: 0, column: 0 });
  });
});
