import type { ReactNode } from 'react';
import { Checkbox } from './checkbox';
import styles from './data-table.module.css';

export interface Column<T> {
  key: string;
  header: ReactNode;
  cell: (row: T) => ReactNode;
  align?: 'left' | 'right' | 'center';
  width?: string;
  /** The word before the value on a phone's card; defaults to a textual header, '' for none. */
  cardLabel?: string;
  /** Offers sorting by this column. */
  onSort?: () => void;
  sorted?: 'ascending' | 'descending';
}

export interface DataTableProps<T> {
  /** Names the table for screen readers; not shown. */
  caption: string;
  columns: Column<T>[];
  rows: T[];
  rowKey: (row: T) => string;
  /** Marked like the current step. */
  isCurrent?: (row: T) => boolean;
  /** A heading row is set before the first row of each group. */
  groupOf?: (row: T) => string | undefined;
  /** Last row, bold: totals, one cell per column. */
  total?: ReactNode[];
  selection?: {
    selected: ReadonlySet<string>;
    onToggle: (key: string, on: boolean) => void;
    label: (row: T) => string;
    /** A row that cannot be chosen shows no box. */
    canSelect?: (row: T) => boolean;
  };
}

/** A real table; on phones every row becomes a card. The first column is the row's heading. */
export function DataTable<T>(props: DataTableProps<T>) {
  const { caption, columns, rows, rowKey, groupOf, total, selection } = props;
  const span = columns.length + (selection ? 1 : 0);
  return (
    <div className={styles.scroll}>
      <table className={`${styles.table} ${styles.cards}`}>
        <caption className="hidden-text">{caption}</caption>
        <thead>
          <tr>
            {selection && <td className={styles.tick} />}
            {columns.map((column) => (
              <HeadCell key={column.key} column={column} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.flatMap((row, index) => {
            const group = groupOf?.(row);
            const before = index > 0 ? groupOf?.(rows[index - 1]!) : undefined;
            const heading = group !== undefined && group !== before && (
              <tr key={`group-${index}`} className={styles.group}>
                <th colSpan={span} scope="rowgroup">
                  {group}
                </th>
              </tr>
            );
            return [heading, <Row key={rowKey(row)} row={row} {...props} />];
          })}
          {total && (
            <tr className={styles.strong}>
              {selection && <td />}
              {total.map((cell, index) => (
                <td
                  key={index}
                  className={alignment(columns[index])}
                  data-label={index > 0 ? label(columns[index]) : undefined}
                >
                  {cell}
                </td>
              ))}
            </tr>
          )}
        </tbody>
      </table>
    </div>
  );
}

function HeadCell<T>({ column }: { column: Column<T> }) {
  return (
    <th scope="col" className={alignment(column)} style={{ width: column.width }} aria-sort={column.sorted}>
      {column.onSort ? (
        <button type="button" className={styles.sort} onClick={column.onSort}>
          {column.header}
          {column.sorted && <span aria-hidden="true">{column.sorted === 'ascending' ? ' ↑' : ' ↓'}</span>}
        </button>
      ) : (
        column.header
      )}
    </th>
  );
}

function Row<T>({ row, columns, rowKey, isCurrent, selection }: DataTableProps<T> & { row: T }) {
  const key = rowKey(row);
  const current = isCurrent?.(row) ?? false;
  return (
    <tr className={current ? styles.current : undefined} aria-current={current || undefined}>
      {selection && (
        <td className={styles.tick}>
          {(selection.canSelect?.(row) ?? true) && (
            <Checkbox
              label={selection.label(row)}
              hideLabel
              checked={selection.selected.has(key)}
              onChange={(on) => selection.onToggle(key, on)}
            />
          )}
        </td>
      )}
      {columns.map((column, index) =>
        index === 0 ? (
          <th key={column.key} scope="row" className={alignment(column)}>
            {column.cell(row)}
          </th>
        ) : (
          <td key={column.key} className={alignment(column)} data-label={label(column)}>
            {column.cell(row)}
          </td>
        ),
      )}
    </tr>
  );
}

function alignment<T>(column: Column<T> | undefined): string | undefined {
  return column?.align && column.align !== 'left' ? styles[column.align] : undefined;
}

function label<T>(column: Column<T> | undefined): string | undefined {
  const word = column?.cardLabel ?? (typeof column?.header === 'string' ? column.header : '');
  return word === '' ? undefined : word;
}
