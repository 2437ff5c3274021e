import type { GridCellView, GridRowView, ReportGridView } from '@/api/types.gen';
import { matchesFolded } from '@/lib/fold-diacritics';

/** How a cell of the grid looks. */
export type GridCellKind = 'plain' | 'missing' | 'notAsked' | 'nil' | 'unusual' | 'returned' | 'exempted';

export type GridFilter = 'all' | 'missing' | 'unusual' | 'returned';
export const gridFilters: GridFilter[] = ['all', 'missing', 'unusual', 'returned'];

type Cells = (GridCellView | null | undefined)[];

/** Nothing came in from this unit yet. */
export function isMissing({ obligation }: GridRowView): boolean {
  return obligation.state === 'PLANNED' || obligation.state === 'OPEN' || obligation.state === 'ENDED';
}

export function cellKind(row: GridRowView, column: number): GridCellKind {
  if (row.obligation.state === 'EXEMPTED') return 'exempted';
  const cell = (row.cells as Cells)[column];
  if (!cell) return 'notAsked';
  if (isMissing(row)) return 'missing';
  if (row.obligation.nilReport || cell.nil) return 'nil';
  if (cell.remark) return 'returned';
  if (cell.amount == null) return 'missing';
  return cell.unusual ? 'unusual' : 'plain';
}

function fits(row: GridRowView, filter: GridFilter): boolean {
  if (filter === 'missing') return isMissing(row) && row.obligation.expected;
  if (filter === 'unusual') return row.obligation.unusual > 0;
  if (filter === 'returned') return row.obligation.state === 'RETURNED';
  return true;
}

export function filteredRows(rows: GridRowView[], filter: GridFilter, typed: string): GridRowView[] {
  return rows.filter(
    (row) => fits(row, filter) && (typed.trim() === '' || matchesFolded(row.obligation.unit.name, typed)),
  );
}

export function gridCounts({ rows }: ReportGridView): Record<GridFilter, number> {
  const count = (filter: GridFilter) => rows.filter((row) => fits(row, filter)).length;
  return { all: rows.length, missing: count('missing'), unusual: count('unusual'), returned: count('returned') };
}
