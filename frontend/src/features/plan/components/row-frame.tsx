import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, IconButton } from '@/components/ui/button';
import { ChevronDownIcon, ChevronRightIcon, CloseIcon, PlusIcon } from '@/components/ui/icons';
import { ConflictNote, RefusedNote, RescuedDraftNote } from '@/components/ui/save-state';
import { EmptyState } from '@/components/ui/states';
import { useToast } from '@/components/ui/toast';
import type { Draft, RowKind, RowOf } from '../api/plan-rows';
import { useRow, useRowList } from '../api/use-row';
import { fieldName } from './field-names';
import styles from './plan.module.css';

export interface CellsProps<K extends RowKind> {
  row: RowOf<K>;
  draft: Draft<K>;
  set: (patch: Partial<Draft<K>>) => void;
  /** Number of the finding at this field of the row, if there is one. */
  mark: (field: string) => ReactNode;
}

export interface GridProps<K extends RowKind> {
  planId: string;
  kind: K;
  rows: RowOf<K>[];
  caption: string;
  headers: string[];
  cells: (props: CellsProps<K>) => ReactNode;
  /** What does not fit in the row; unfolds below it. */
  more?: (props: CellsProps<K>) => ReactNode;
  groupOf?: (row: RowOf<K>) => string;
  nameOf: (row: RowOf<K>) => string;
  blank: (last: RowOf<K> | undefined) => Draft<K>;
  addLabel: string;
  mark: (rowId: string, field: string) => ReactNode;
}

/** An annex: one line a row, typed columns, saved row by row. */
export function AnnexGrid<K extends RowKind>(props: GridProps<K>) {
  const { planId, kind, rows, caption, headers, groupOf, blank, addLabel } = props;
  const { t } = useTranslation('plan');
  const list = useRowList(planId, kind);
  const toast = useToast();
  const add = () => void list.add(blank(rows.at(-1))).catch((error: Error) => toast(error.message));
  const width = headers.length + 1;
  return (
    <>
      {rows.length === 0 && <EmptyState>{t('grid.empty')}</EmptyState>}
      {rows.length > 0 && (
        <div className={styles.gridScroll} tabIndex={0} role="region" aria-label={caption}>
          <table className={styles.grid}>
            <caption className="hidden-text">{caption}</caption>
            <thead>
              <tr>
                {headers.map((it) => (
                  <th key={it} scope="col">
                    {it}
                  </th>
                ))}
                <th scope="col">
                  <span className="hidden-text">{t('grid.actions')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.flatMap((row, index) => {
                const group = groupOf?.(row);
                const heading = group !== undefined &&
                  group !== (index > 0 ? groupOf?.(rows[index - 1]!) : undefined) && (
                    <tr key={`group-${row.id}`} className={styles.gridGroup}>
                      <th colSpan={width} scope="rowgroup">
                        {group}
                      </th>
                    </tr>
                  );
                return [heading, <GridRow key={row.id} row={row} width={width} {...props} />];
              })}
            </tbody>
          </table>
        </div>
      )}
      <Button icon={PlusIcon} onClick={add} className={styles.add}>
        {addLabel}
      </Button>
    </>
  );
}

function GridRow<K extends RowKind>({
  row,
  width,
  planId,
  kind,
  cells,
  more,
  mark,
  nameOf,
}: GridProps<K> & { row: RowOf<K>; width: number }) {
  const { t } = useTranslation('plan');
  const edited = useRow(planId, kind, row);
  const [open, setOpen] = useState(false);
  const remove = useRemove(planId, kind);
  const given: CellsProps<K> = { row, draft: edited.draft, set: edited.set, mark: (field) => mark(row.id, field) };
  return (
    <>
      <tr id={`row-${row.id}`} tabIndex={-1} className={styles.gridRow}>
        {cells(given)}
        <td className={styles.gridActions}>
          {more && (
            <IconButton
              label={t(open ? 'grid.less' : 'grid.more', { name: nameOf(row) })}
              icon={open ? ChevronDownIcon : ChevronRightIcon}
              aria-expanded={open}
              onClick={() => setOpen(!open)}
            />
          )}
          <IconButton
            label={t('grid.remove', { name: nameOf(row) })}
            icon={CloseIcon}
            onClick={() => void remove(row)}
          />
        </td>
      </tr>
      <tr className={styles.gridNote}>
        <td colSpan={width}>
          <RowNotes kind={kind} {...edited} />
          {open && <div className={styles.gridMore}>{more?.(given)}</div>}
        </td>
      </tr>
    </>
  );
}

/** Removes a row; a word offers to bring it back. */
export function useRemove<K extends RowKind>(planId: string, kind: K) {
  const { t } = useTranslation('plan');
  const list = useRowList(planId, kind);
  const toast = useToast();
  return (row: RowOf<K>) =>
    list
      .remove(row)
      .then(() => toast(t('grid.removed'), { undo: () => void list.restore(row) }))
      .catch((error: Error) => toast(error.message));
}

/** What went wrong with saving this row: a conflict, a refusal, a draft that was left on this machine. */
export function RowNotes<K extends RowKind>({
  kind,
  autosave,
  set,
  takeTheirs,
  keepMine,
  saidElsewhere,
}: ReturnType<typeof useRow<K>> & { kind: K; saidElsewhere?: string[] }) {
  const { t } = useTranslation('plan');
  return (
    <>
      <ConflictNote autosave={autosave} onTakeTheirs={takeTheirs} onKeepMine={() => void keepMine()} />
      <RescuedDraftNote autosave={autosave} onRestore={(content) => set(content)} />
      <RefusedNote autosave={autosave} nameOf={(field) => fieldName(kind, field, t)} saidElsewhere={saidElsewhere} />
    </>
  );
}
