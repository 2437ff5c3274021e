import { useTranslation } from 'react-i18next';
import type { ReportAssignmentView, ReportView } from '@/api/types.gen';
import { fieldId } from '@/components/ui/error-summary';
import { StatusMark, type WorkStatus } from '@/components/ui/marks';
import { Panel } from '@/components/ui/panel';
import { TableBar } from '@/components/ui/stat-number';
import { formatPercent } from '@/lib/numbers';
import type { ReportCells } from '../api/use-report-cells';
import { CellConflict, CellRemark } from './cell-notes';
import styles from './report-form.module.css';

export type Progress = NonNullable<ReportAssignmentView['status']>;
export const progressStates: Progress[] = ['NOT_STARTED', 'IN_PROGRESS', 'BLOCKED', 'DONE'];
export const progressStatus: Record<Progress, WorkStatus> = {
  NOT_STARTED: 'NOT_STARTED',
  IN_PROGRESS: 'IN_PROGRESS',
  BLOCKED: 'BLOCKED',
  DONE: 'DONE',
};

/** How far the assignments are that the unit leads. */
export function AssignmentTable({ report, cells }: { report: ReportView; cells: ReportCells }) {
  const { t } = useTranslation('reporting');
  if (report.assignments.length === 0) return null;
  return (
    <Panel title={t('form.assignments')} note={t('form.assignmentCount', { count: report.assignments.length })} flush>
      <table className={styles.table}>
        <caption className="hidden-text">{t('form.assignments')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('column.assignment')}</th>
            <th scope="col" style={{ width: 120 }}>
              {t('column.percent')}
            </th>
            <th scope="col" style={{ width: 160 }}>
              {t('column.status')}
            </th>
            <th scope="col">{t('column.result')}</th>
          </tr>
        </thead>
        <tbody>
          {report.assignments.map((cell) => (
            <AssignmentRow key={cell.key} cell={cell} report={report} cells={cells} />
          ))}
        </tbody>
      </table>
    </Panel>
  );
}

function AssignmentRow({
  cell,
  report,
  cells,
}: {
  cell: ReportAssignmentView;
  report: ReportView;
  cells: ReportCells;
}) {
  const { t } = useTranslation('reporting');
  const draft = cells.draft(cell.key);
  const id = fieldId(cell.key);
  const percent = draft?.edit.percent ?? cell.percent;
  const status = draft?.edit.status ?? cell.status;
  const finding = !draft && report.findings.find((it) => it.field === cell.key);
  const wrong =
    draft?.message ?? (finding && finding.code !== 'reporting.progress-missing' ? finding.message : undefined);
  const change = (edit: Parameters<ReportCells['change']>[1]) => cells.change(cell.key, edit, cell.version);
  const setStatus = (next: Progress) => change(next === 'DONE' ? { status: next, percent: 100 } : { status: next });
  const more = draft?.state === 'conflict' || cell.remark || wrong;
  return (
    <>
      <tr className={more ? styles.open : undefined}>
        <th scope="row">
          {cell.code && <span className={styles.code}>{cell.code}</span>}
          {cell.title}
          {cell.previousPercent != null && (
            <span className="muted small">
              {' '}
              {t('form.previousPercent', { percent: formatPercent(cell.previousPercent) })}
            </span>
          )}
        </th>
        <td>
          <span className={styles.percent}>
            <input
              id={id}
              className={styles.input}
              inputMode="numeric"
              autoComplete="off"
              aria-label={t('form.percentOf', { name: cell.title })}
              aria-describedby={more ? `${id}-message` : undefined}
              aria-invalid={wrong ? true : undefined}
              disabled={!report.editable}
              value={percent ?? ''}
              onChange={(event) => {
                const digits = event.target.value.replace(/\D/g, '').slice(0, 3);
                if (digits !== '') change({ percent: Number(digits) });
              }}
            />
            %
          </span>
        </td>
        <td>
          <select
            className={styles.input}
            aria-label={t('form.statusOf', { name: cell.title })}
            disabled={!report.editable}
            value={status ?? ''}
            onChange={(event) => setStatus(event.target.value as Progress)}
          >
            {!status && <option value="">{t('form.chooseStatus')}</option>}
            {progressStates.map((it) => (
              <option key={it} value={it}>
                {t(`progress.${it}`)}
              </option>
            ))}
          </select>
        </td>
        <td>
          <textarea
            className={styles.input}
            rows={2}
            aria-label={t('form.resultOf', { name: cell.title })}
            placeholder={status === 'BLOCKED' ? t('form.obstacle') : undefined}
            disabled={!report.editable}
            value={draft?.edit.text ?? cell.result ?? ''}
            onChange={(event) => change({ text: event.target.value })}
          />
        </td>
      </tr>
      {more && (
        <tr className={styles.more}>
          <td colSpan={4} id={`${id}-message`}>
            {draft?.state === 'conflict' && (
              <CellConflict
                mine={described(draft.edit.percent, draft.edit.text)}
                theirs={described(cell.percent, cell.result)}
                byName={cell.enteredByName}
                at={cell.enteredAt}
                onDecide={(choice) => cells.decide(cell.key, choice)}
              />
            )}
            <CellRemark reason={cell.remark} />
            {wrong && <p className={`${styles.message} ${styles.red}`}>{wrong}</p>}
          </td>
        </tr>
      )}
    </>
  );
}

const described = (percent: number | null | undefined, text: string | null | undefined) =>
  [percent == null ? '' : formatPercent(percent), text].filter(Boolean).join(' · ');

/** 60 % with its bar. */
export function PercentBar({ percent }: { percent: number | null | undefined }) {
  if (percent == null) return <>–</>;
  return (
    <span className={styles.percent}>
      <span className={styles.bar}>
        <TableBar segments={[{ value: percent, kind: 'solid', label: formatPercent(percent) }]} total={100} />
      </span>
      {formatPercent(percent)}
    </span>
  );
}

export function ProgressMark({ status }: { status: Progress | null | undefined }) {
  const { t } = useTranslation('reporting');
  if (!status) return <span className="muted">{t('progress.none')}</span>;
  return <StatusMark status={progressStatus[status]}>{t(`progress.${status}`)}</StatusMark>;
}
