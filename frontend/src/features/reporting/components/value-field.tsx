import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportIndicatorView, ReportView } from '@/api/types.gen';
import { fieldId } from '@/components/ui/error-summary';
import { formatNumber } from '@/lib/numbers';
import { editOf, pastedColumn } from '../api/report-cells';
import type { ReportCells } from '../api/use-report-cells';
import styles from './report-form.module.css';

interface ValueFieldProps {
  cell: ReportIndicatorView;
  report: ReportView;
  cells: ReportCells;
  describedBy: string;
  state: string;
}

/** Shown as 5.720 when left, as typed while one types; a column from Excel fills the fields below. */
export function ValueField({ cell, report, cells, describedBy, state }: ValueFieldProps) {
  const { t } = useTranslation('reporting');
  const [text, setText] = useState<string>();
  const draft = cells.draft(cell.key);
  const stands = (draft?.edit.nil ?? cell.nil) ? t('cell.NIL') : standing(cell, draft?.edit.entered);
  const nil = stands === t('cell.NIL');
  const change = (value: string) => {
    setText(value);
    cells.change(cell.key, { nil: false, ...editOf(withoutUnit(value, cell.unit)) }, cell.version);
  };
  return (
    <input
      id={fieldId(cell.key)}
      className={[styles.input, styles.value, state === 'UNUSUAL' && styles.odd, nil && styles.nil]
        .filter(Boolean)
        .join(' ')}
      inputMode="decimal"
      autoComplete="off"
      aria-label={t('form.valueOf', { name: cell.name, unit: cell.unit })}
      aria-describedby={describedBy}
      aria-invalid={state === 'WRONG' || undefined}
      disabled={!report.editable}
      value={text ?? stands}
      onFocus={(event) => event.target.select()}
      onChange={(event) => change(event.target.value)}
      onBlur={() => setText(undefined)}
      onKeyDown={(event) => {
        if (event.key === 'Enter' || event.key === 'ArrowDown') moveFocus(event.currentTarget, 1);
        else if (event.key === 'ArrowUp') moveFocus(event.currentTarget, -1);
        else return;
        event.preventDefault();
      }}
      onPaste={(event) => {
        const column = pastedColumn(event.clipboardData.getData('text'));
        if (!column) return;
        event.preventDefault();
        const start = report.indicators.indexOf(cell);
        column.forEach((value, index) => {
          const target = report.indicators[start + index];
          if (target && value !== '')
            cells.change(target.key, { nil: false, ...editOf(withoutUnit(value, target.unit)) }, target.version);
        });
        setText(undefined);
      }}
    />
  );
}

/** “60 %” of a table in Word means 60 where the unit is per cent. */
const withoutUnit = (value: string, unit: string) => (unit.startsWith('%') ? value.replace(/\s*%\s*$/, '') : value);

function standing(cell: ReportIndicatorView, typed: string | undefined): string {
  if (typed !== undefined) return typed;
  return cell.amount == null ? (cell.entered ?? '') : formatNumber(cell.amount);
}

/** Enter and the arrows go to the field below or above, as in a sheet. */
function moveFocus(from: HTMLInputElement, step: number): void {
  const fields = [...(from.closest('table')?.querySelectorAll<HTMLInputElement>('input:not(:disabled)') ?? [])];
  fields[fields.indexOf(from) + step]?.focus();
}
