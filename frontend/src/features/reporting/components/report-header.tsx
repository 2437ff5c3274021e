import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportView } from '@/api/types.gen';
import { ClockIcon } from '@/components/ui/icons';
import { DueMark } from '@/components/ui/marks';
import { PageHeader, type Crumb } from '@/components/ui/page';
import { Panel } from '@/components/ui/panel';
import { ReasonBox } from '@/components/ui/states';
import { daysBetween, formatDate, formatDateTime } from '@/lib/dates';
import { useToday } from '@/lib/today';
import styles from './report-form.module.css';
import { useReportingWords } from './words';

/** Báo cáo 6 tháng đầu năm 2026, UBND xã Mỹ Hiệp */
export function useReportTitle(report: ReportView): string {
  const { t } = useTranslation('reporting');
  const { period } = useReportingWords();
  return t('report.title', { period: period(report.period), unit: report.obligation.unit.name });
}

export function ReportHeader({
  report,
  breadcrumbs,
  title,
  actions,
}: {
  report: ReportView;
  breadcrumbs: Crumb[];
  title?: string;
  actions?: ReactNode;
}) {
  const { t } = useTranslation('reporting');
  const own = useReportTitle(report);
  return (
    <PageHeader
      breadcrumbs={breadcrumbs}
      title={title ?? own}
      facts={[
        <>
          {t('report.plan')} <b>{report.planNumber}</b> {report.planTitle}
        </>,
        <>
          {t('report.data')}{' '}
          <b>
            {formatDate(report.period.dataFrom)} – {formatDate(report.period.dataTo)}
          </b>
        </>,
        <>
          {t('report.to')} <b>{report.leadUnit.name}</b>
        </>,
      ]}
      actions={actions}
    />
  );
}

/** The phrase of the plan and the day it means. */
export function DuePanel({ report, workingDaysLeft }: { report: ReportView; workingDaysLeft?: number | null }) {
  const { t } = useTranslation('reporting');
  const { untilDay } = useReportingWords();
  const { obligation } = report;
  const returned = obligation.state === 'RETURNED' && Boolean(obligation.receivedAt);
  const done = Boolean(obligation.receivedAt) && !returned;
  return (
    <Panel title={t('due.title')}>
      <div className={styles.due}>
        {!done && <TimeLeft due={obligation.dueOn} workingDaysLeft={workingDaysLeft} />}
        <p>
          {obligation.extended ? (
            t('due.extended', { day: untilDay(obligation.dueOn) })
          ) : (
            <>
              “{report.duePhrase}”, {t('due.means')} <b>{untilDay(obligation.dueOn)}</b>.
            </>
          )}
        </p>
        {obligation.extensionReason && <p className="muted small">{obligation.extensionReason}</p>}
        {done ? (
          <p className="muted small">
            {t(`due.${obligation.timeliness === 'LATE' ? 'late' : 'onTime'}`, {
              at: formatDateTime(obligation.receivedAt!),
            })}
          </p>
        ) : (
          <p className="muted small">{t('due.head')}</p>
        )}
        {returned && <p className="muted small">{t('due.returned', { at: formatDateTime(obligation.receivedAt!) })}</p>}
      </div>
    </Panel>
  );
}

/** Nothing while there is much time; the day itself stands below in words. */
function TimeLeft({ due, workingDaysLeft }: { due: string; workingDaysLeft?: number | null }) {
  const { t } = useTranslation('ui');
  const today = useToday();
  if ((workingDaysLeft ?? daysBetween(today, due)) <= 2) {
    return <DueMark due={due} today={today} workingDaysLeft={workingDaysLeft} />;
  }
  if (workingDaysLeft == null) return null;
  return (
    <span className={styles.mark}>
      <ClockIcon />
      <span>{t('due.left', { count: workingDaysLeft })}</span>
    </span>
  );
}

/** Why the report came back. */
export function ReportReturned({ report }: { report: ReportView }) {
  const { t } = useTranslation('reporting');
  const { returned } = report;
  if (!returned || !['OPEN', 'RETURNED'].includes(report.obligation.state)) return null;
  const cells = [...report.indicators, ...report.assignments, ...report.statements].filter((it) => it.remark).length;
  return (
    <ReasonBox
      title={returned.from === 'HEAD' ? t('returned.head') : t('returned.lead', { unit: report.leadUnit.name })}
      reason={returned.reason || t('returned.atCells', { count: cells })}
      by={[returned.byName, formatDateTime(returned.at)].filter(Boolean).join(', ')}
    />
  );
}

/** Why its unit took the report back, until it is handed in again. */
export function ReportWithdrawn({ report }: { report: ReportView }) {
  const { t } = useTranslation('reporting');
  const { withdrawn, obligation } = report;
  if (!withdrawn || obligation.receivedAt || obligation.state !== 'OPEN') return null;
  return (
    <ReasonBox
      title={t('withdrawn.title', { first: formatDateTime(obligation.firstSubmittedAt!) })}
      reason={withdrawn.reason}
      by={[withdrawn.byName, formatDateTime(withdrawn.at)].filter(Boolean).join(', ')}
    />
  );
}
