import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportIndicatorView, ReportView } from '@/api/types.gen';
import { fieldId } from '@/components/ui/error-summary';
import { formatNumber } from '@/lib/numbers';
import { periodWords } from '@/lib/period-words';
import { cellState, timesBefore } from '../api/report-cells';
import type { ReportCells } from '../api/use-report-cells';
import { CellMark } from './cell-mark';
import { CellConflict, CellRemark } from './cell-notes';
import { IndicatorFacts, IndicatorFrame } from './indicator-frame';
import styles from './report-form.module.css';
import { ValueField } from './value-field';

/** The indicators of a report as a form: period before, target, this period, mark and what is said about it. */
export function IndicatorTable({ report, cells }: { report: ReportView; cells: ReportCells }) {
  const { t } = useTranslation('reporting');
  return (
    <IndicatorFrame
      indicators={report.indicators}
      foot={<span className="muted small">{t('form.hint')}</span>}
      row={(cell, previous) => <IndicatorRow cell={cell} report={report} cells={cells} previous={previous} />}
    />
  );
}

interface IndicatorRowProps {
  cell: ReportIndicatorView;
  report: ReportView;
  cells: ReportCells;
  previous: string;
}

function IndicatorRow({ cell, report, cells, previous }: IndicatorRowProps) {
  const { t } = useTranslation('reporting');
  const draft = cells.draft(cell.key);
  const state = cellState(cell, draft, report.editable);
  const [explaining, setExplaining] = useState(false);
  const message = useMessage(cell, report, draft?.message);
  const explanation = draft?.edit.explanation ?? cell.explanation ?? '';
  const explains = explaining || Boolean(explanation);
  const id = fieldId(cell.key);
  const more =
    state === 'CONFLICT' ||
    Boolean(cell.remark) ||
    explains ||
    (Boolean(message) && ['WRONG', 'UNUSUAL'].includes(state));
  return (
    <>
      <tr className={more ? styles.open : undefined}>
        <IndicatorFacts cell={cell} previous={previous} id={`${id}-name`} />
        <td className="num">
          <ValueField
            cell={cell}
            report={report}
            cells={cells}
            describedBy={`${id}-mark ${id}-message`}
            state={state}
          />{' '}
          <span className="phone-only muted small">{cell.unit}</span>
        </td>
        <td>
          <CellMark state={state} id={`${id}-mark`} />
          {report.editable && state === 'EMPTY' && (
            <>
              {' '}
              <button
                type="button"
                className={styles.link}
                onClick={() => cells.change(cell.key, { nil: true }, cell.version)}
                aria-label={t('form.nilFor', { name: cell.name })}
              >
                {t('form.nil')}
              </button>
            </>
          )}
        </td>
      </tr>
      {more && (
        <tr className={styles.more}>
          <td colSpan={6} id={`${id}-message`}>
            {state === 'CONFLICT' && (
              <CellConflict
                mine={draft?.edit.nil ? t('cell.NIL') : (draft?.edit.entered ?? draft?.edit.explanation ?? '')}
                theirs={cell.nil ? t('cell.NIL') : (cell.entered ?? '')}
                byName={cell.enteredByName}
                at={cell.enteredAt}
                onDecide={(choice) => cells.decide(cell.key, choice)}
              />
            )}
            <CellRemark reason={cell.remark} />
            {message && state === 'WRONG' && <p className={`${styles.message} ${styles.red}`}>{message}</p>}
            {state === 'UNUSUAL' && (
              <p className={`${styles.message} ${styles.amber}`}>
                <span>
                  {message}{' '}
                  {report.editable && !explains && (
                    <button type="button" className={styles.link} onClick={() => setExplaining(true)}>
                      {t('form.explain')}
                    </button>
                  )}
                </span>
              </p>
            )}
            {explains && (
              <div className={styles.explain}>
                <label htmlFor={`${id}-explanation`}>{t('form.explanation', { name: cell.name })}</label>
                <textarea
                  id={`${id}-explanation`}
                  className={styles.input}
                  rows={2}
                  autoFocus={explaining && !explanation}
                  disabled={!report.editable}
                  value={explanation}
                  onChange={(event) => cells.change(cell.key, { explanation: event.target.value }, cell.version)}
                />
              </div>
            )}
          </td>
        </tr>
      )}
    </>
  );
}

/** What is wrong with a value, without the indicator's name, which stands in the same row. */
function useMessage(cell: ReportIndicatorView, report: ReportView, refused: string | undefined): string | undefined {
  const { t } = useTranslation('reporting');
  if (refused) return refused;
  if (cell.mark === 'UNUSUAL') {
    const times = timesBefore(cell);
    const words = { period: periodWords(cell.previousPeriod ?? '') };
    return times !== undefined && times >= 1
      ? t('form.unusualMore', { ...words, times: formatNumber(Math.round(times * 10) / 10) })
      : t('form.unusualLess', { ...words, percent: formatNumber(Math.round((times ?? 0) * 100)) });
  }
  const found = report.findings.find((it) => it.field === cell.key);
  if (!found || cell.mark !== 'INVALID') return undefined;
  const bare = found.message.replace(`${cell.name}: `, '');
  return bare.charAt(0).toLocaleUpperCase('vi') + bare.slice(1);
}
