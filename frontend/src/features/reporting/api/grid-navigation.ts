/** A cell of the grid; row 0 is the total. */
export interface GridPlace {
  row: number;
  column: number;
}

export interface GridSize {
  rows: number;
  columns: number;
}

const page = 12;

/** Where a key leads from a cell; undefined when the key is not the grid's. */
export function moved(from: GridPlace, { rows, columns }: GridSize, key: string, ctrl = false): GridPlace | undefined {
  const last = { row: rows - 1, column: columns - 1 };
  const to: Record<string, GridPlace> = {
    ArrowUp: { ...from, row: ctrl ? 0 : from.row - 1 },
    ArrowDown: { ...from, row: ctrl ? last.row : from.row + 1 },
    ArrowLeft: { ...from, column: ctrl ? 0 : from.column - 1 },
    ArrowRight: { ...from, column: ctrl ? last.column : from.column + 1 },
    PageUp: { ...from, row: from.row - page },
    PageDown: { ...from, row: from.row + page },
    Home: { row: ctrl ? 0 : from.row, column: 0 },
    End: { row: ctrl ? last.row : from.row, column: last.column },
  };
  const next = to[key];
  return next && { row: within(next.row, last.row), column: within(next.column, last.column) };
}

/** The same place after the rows were filtered. */
export function kept(place: GridPlace, { rows, columns }: GridSize): GridPlace {
  return { row: within(place.row, rows - 1), column: within(place.column, columns - 1) };
}

const within = (value: number, last: number) => Math.max(0, Math.min(value, last));
