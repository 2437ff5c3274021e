import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportIndicatorView, ReportView } from '@/api/types.gen';
import { fieldId } from '@/components/ui/error-summary';
import { Panel } from '@/components/ui/panel';
import { EmptyState, Note } from '@/components/ui/states';
import { formatNumber } from '@/lib/numbers';
import { periodWords } from '@/lib/period-words';
import { cellState, timesBefore } from '../api/report-cells';
import { PercentBar, ProgressMark } from './assignment-table';
import { CellMark } from './cell-mark';
import { CellRemark } from './cell-notes';
import { decimalsIn, IndicatorFacts, IndicatorFrame } from './indicator-frame';
import styles from './report-form.module.css';

export interface ReportContentProps {
  report: ReportView;
  /** What stands under each cell, e.g. the field for a reason to send it back. */
  under?: (key: string, name: string) => ReactNode;
}

/** A report to read: the same order as the form, nothing can be typed. */
export function ReportContent({ report, under }: ReportContentProps) {
  const { t } = useTranslation('reporting');
  if (report.obligation.nilReport) {
    return (
      <Note tone="blue" title={t('nil.declared')}>
        <p>{t('nil.readText', { unit: report.obligation.unit.name })}</p>
      </Note>
    );
  }
  return (
    <>
      <IndicatorFrame
        indicators={report.indicators}
        row={(cell, previous) => <IndicatorRow cell={cell} previous={previous} under={under?.(cell.key, cell.name)} />}
      />
      <Assignments report={report} under={under} />
      <Statements report={report} under={under} />
    </>
  );
}

function IndicatorRow({ cell, previous, under }: { cell: ReportIndicatorView; previous: string; under?: ReactNode }) {
  const { t } = useTranslation('reporting');
  const times = timesBefore(cell);
  const odd = cell.mark === 'EXPLAINED' || cell.mark === 'UNUSUAL';
  const state = cellState(cell, undefined, true);
  return (
    <>
      <tr
        className={odd || cell.remark || cell.explanation || under ? styles.open : undefined}
        id={fieldId(cell.key)}
        tabIndex={-1}
      >
        <IndicatorFacts cell={cell} previous={previous} />
        <td className="num">
          <b>
            {cell.nil
              ? t('cell.NIL')
              : cell.amount == null
                ? (cell.entered ?? '–')
                : formatNumber(cell.amount, decimalsIn(cell))}
          </b>{' '}
          <span className="phone-only muted small">{cell.unit}</span>
        </td>
        <td>{state !== 'SAVED' && <CellMark state={state} />}</td>
      </tr>
      {(odd || cell.remark || cell.explanation || under) && (
        <tr className={styles.more}>
          <td colSpan={6}>
            {odd && times !== undefined && (
              <p className={`small ${styles.amber}`}>
                {t('content.times', {
                  times: formatNumber(Math.round(times * 10) / 10),
                  period: periodWords(cell.previousPeriod ?? ''),
                })}
              </p>
            )}
            {cell.explanation && <p className="doc">“{cell.explanation}”</p>}
            <CellRemark reason={cell.remark} />
            {under}
          </td>
        </tr>
      )}
    </>
  );
}

function Assignments({ report, under }: ReportContentProps) {
  const { t } = useTranslation('reporting');
  if (report.assignments.length === 0) return null;
  return (
    <Panel title={t('form.assignments')} note={t('form.assignmentCount', { count: report.assignments.length })} flush>
      <table className={styles.table}>
        <caption className="hidden-text">{t('form.assignments')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('column.assignment')}</th>
            <th scope="col">{t('column.percent')}</th>
            <th scope="col">{t('column.status')}</th>
            <th scope="col">{t('column.result')}</th>
          </tr>
        </thead>
        <tbody>
          {report.assignments.map((cell) => {
            const more = under?.(cell.key, cell.title);
            return (
              <Fragment key={cell.key}>
                <tr className={more || cell.remark ? styles.open : undefined} id={fieldId(cell.key)} tabIndex={-1}>
                  <th scope="row">
                    {cell.code && <span className={styles.code}>{cell.code}</span>}
                    {cell.title}
                  </th>
                  <td>
                    <PercentBar percent={cell.percent} />
                  </td>
                  <td>
                    <ProgressMark status={cell.status} />
                  </td>
                  <td>{cell.result}</td>
                </tr>
                {(more || cell.remark) && (
                  <tr className={styles.more}>
                    <td colSpan={4}>
                      <CellRemark reason={cell.remark} />
                      {more}
                    </td>
                  </tr>
                )}
              </Fragment>
            );
          })}
        </tbody>
      </table>
    </Panel>
  );
}

const kinds = ['RESULT', 'DIFFICULTY', 'PROPOSAL'] as const;
const titles = { RESULT: 'form.results', DIFFICULTY: 'form.difficulties', PROPOSAL: 'form.proposals' } as const;

function Statements({ report, under }: ReportContentProps) {
  const { t } = useTranslation('reporting');
  return kinds.map((kind) => {
    const all = report.statements.filter((it) => it.kind === kind && it.body !== '');
    return (
      <Panel key={kind} title={t(titles[kind])} flush={all.length === 0}>
        {all.length === 0 ? (
          <EmptyState>{t('content.nothing')}</EmptyState>
        ) : (
          <div className={styles.texts}>
            {all.map((it) => (
              <div key={it.key} className="stack" id={fieldId(it.key)} tabIndex={-1}>
                {it.heading && <h3>{it.heading}</h3>}
                <p className={styles.words}>{it.body}</p>
                <CellRemark reason={it.remark} />
                {under?.(it.key, it.heading || t(`statement.${kind}`))}
              </div>
            ))}
          </div>
        )}
      </Panel>
    );
  });
}
