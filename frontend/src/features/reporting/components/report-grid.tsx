import { memo, useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GridColumnView, GridRowView } from '@/api/types.gen';
import { ReturnIcon, WarningIcon } from '@/components/ui/icons';
import { formatNumber } from '@/lib/numbers';
import { cellKind, isMissing, type GridCellKind } from '../api/grid-cells';
import { kept, moved, type GridPlace } from '../api/grid-navigation';
import styles from './grid.module.css';
import { decimalsOf } from './words';

export interface GridColumn extends GridColumnView {
  /** Its place in the cells of every row. */
  place: number;
}

export interface ReportGridProps {
  columns: GridColumn[];
  rows: GridRowView[];
  /** How many reports the total is made of. */
  contributors: string;
  provisional: boolean;
  selected?: { obligationId?: string; indicatorId: string };
  onSelect: (indicatorId: string, obligationId: string | undefined) => void;
}

/** Units by indicators: text cells with one stop of the Tab key; arrows move, Enter shows where a figure comes from. */
export function ReportGrid({ columns, rows, contributors, provisional, selected, onSelect }: ReportGridProps) {
  const { t } = useTranslation('reporting');
  const [current, setCurrent] = useState<GridPlace>({ row: 0, column: 0 });
  const table = useRef<HTMLTableElement>(null);
  const size = { rows: rows.length + 1, columns: columns.length };
  const place = kept(current, size);
  const decimals = useDecimals(columns, rows);
  const follow = useRef(false);

  useEffect(() => {
    if (!follow.current) return;
    follow.current = false;
    const cell = table.current?.querySelector<HTMLElement>(`[data-row="${place.row}"] [data-column="${place.column}"]`);
    cell?.focus({ preventScroll: true });
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [place.row, place.column]);

  const select = useCallback(
    (row: number, column: number) => {
      setCurrent({ row, column });
      const indicator = columns[column];
      if (indicator) onSelect(indicator.indicatorId, row === 0 ? undefined : rows[row - 1]?.obligation.obligationId);
    },
    [columns, onSelect, rows],
  );

  const press = (event: React.KeyboardEvent) => {
    const next = moved(place, size, event.key, event.ctrlKey);
    if (next) {
      follow.current = true;
      setCurrent(next);
    } else if (event.key === 'Enter' || event.key === 'F2') select(place.row, place.column);
    else return;
    event.preventDefault();
  };

  return (
    <div className={styles.wrap}>
      <table
        ref={table}
        role="grid"
        aria-label={t('grid.label')}
        aria-rowcount={size.rows + 1}
        className={`${styles.grid} ${provisional ? styles.provisional : ''}`}
        onKeyDown={press}
      >
        <thead>
          <tr>
            <th scope="col">{t('column.reporter')}</th>
            {columns.map((it) => (
              <th key={it.indicatorId} scope="col" title={it.name}>
                <span className={styles.name}>{it.name}</span>
                <small>
                  {[it.code, it.unit, it.aggregation === 'AVERAGE' ? t('grid.average') : ''].filter(Boolean).join(', ')}
                </small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr className={styles.total} data-row={0}>
            <th scope="row">{provisional ? t('grid.provisional', { contributors }) : t('grid.total')}</th>
            {columns.map((it, column) => (
              <td
                key={it.indicatorId}
                data-column={column}
                tabIndex={place.row === 0 && place.column === column ? 0 : -1}
                aria-selected={selected?.indicatorId === it.indicatorId && !selected.obligationId}
                onClick={() => select(0, column)}
              >
                <span>{it.total == null ? '–' : formatNumber(it.total, decimals[column])}</span>
              </td>
            ))}
          </tr>
          {rows.map((row, index) => (
            <GridRow
              key={row.obligation.obligationId}
              row={row}
              index={index + 1}
              columns={columns}
              decimals={decimals}
              tabStop={place.row === index + 1 ? place.column : -1}
              selected={selected?.obligationId === row.obligation.obligationId ? selected.indicatorId : undefined}
              onSelect={select}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function useDecimals(columns: GridColumn[], rows: GridRowView[]): number[] {
  return columns.map((it) => Math.min(2, decimalsOf(rows.map((row) => row.cells[it.place]?.amount))));
}

interface GridRowProps {
  row: GridRowView;
  index: number;
  columns: GridColumn[];
  decimals: number[];
  tabStop: number;
  selected: string | undefined;
  onSelect: (row: number, column: number) => void;
}

/** Redrawn only when the cell one stands on, or the chosen one, is in it. */
const GridRow = memo(
  function GridRow({ row, index, columns, decimals, tabStop, selected, onSelect }: GridRowProps) {
    const { t } = useTranslation('reporting');
    const first = columns.findIndex((it) => cellKind(row, it.place) === 'missing');
    return (
      <tr data-row={index}>
        <th scope="row">
          {row.obligation.unit.name}
          {first === -1 && isMissing(row) && <small> {t('grid.missing')}</small>}
        </th>
        {columns.map((it, column) => {
          const kind = cellKind(row, it.place);
          return (
            <td
              key={it.indicatorId}
              data-column={column}
              className={kind === 'plain' ? undefined : styles[kind]}
              tabIndex={tabStop === column ? 0 : -1}
              aria-selected={selected === it.indicatorId}
              onClick={() => onSelect(index, column)}
            >
              <CellFace
                kind={kind}
                amount={row.cells[it.place]?.amount}
                decimals={decimals[column] ?? 0}
                said={column === first || !isMissing(row)}
                word={t(`grid.${kind}`)}
              />
            </td>
          );
        })}
      </tr>
    );
  },
  (a, b) =>
    a.row === b.row &&
    a.index === b.index &&
    a.columns === b.columns &&
    a.tabStop === b.tabStop &&
    a.selected === b.selected &&
    a.onSelect === b.onSelect,
);

interface CellFaceProps {
  kind: GridCellKind;
  amount: number | null | undefined;
  decimals: number;
  /** The word stands once in a row, the other cells carry it for screen readers. */
  said: boolean;
  word: string;
}

function CellFace({ kind, amount, decimals, said, word }: CellFaceProps) {
  if (kind === 'missing') return said ? <span>{word}</span> : <span className="hidden-text">{word}</span>;
  if (kind === 'notAsked') {
    return (
      <>
        <span aria-hidden="true">·</span>
        <span className="hidden-text">{word}</span>
      </>
    );
  }
  if (kind === 'nil' || kind === 'exempted') return <>{word}</>;
  const figure = amount == null ? '–' : formatNumber(amount, decimals);
  if (kind === 'plain') return <>{figure}</>;
  return (
    <>
      {kind === 'unusual' ? <WarningIcon /> : <ReturnIcon />}
      <span className="hidden-text">{word}: </span>
      {figure}
    </>
  );
}
