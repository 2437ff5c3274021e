import { useTranslation } from 'react-i18next';
import type { CycleView, ObligationRowView } from '@/api/types.gen';
import { type Column } from '@/components/ui/data-table';
import { Link } from '@/components/ui/link';
import { StatusMark, Tag } from '@/components/ui/marks';
import { formatDate, formatDateTime } from '@/lib/dates';
import styles from './cycle.module.css';
import { ReportLink } from './report-link';
import { stageOf, stageStatus, useReportingWords } from './words';

export function useUnitColumns(view: CycleView): Column<ObligationRowView>[] {
  const { t } = useTranslation('reporting');
  const words = useReportingWords();
  return [
    {
      key: 'unit',
      header: t('column.reporter'),
      cell: (row) => (
        <>
          <ReportLink row={row} />
          <UnitNotes row={row} />
        </>
      ),
    },
    {
      key: 'stage',
      header: t('column.state'),
      cell: (row) => {
        const stage = stageOf(row);
        return <StatusMark status={stageStatus[stage]}>{words.stage(row)}</StatusMark>;
      },
    },
    {
      key: 'timeliness',
      header: t('column.timeliness'),
      cell: (row) => (row.expected ? t(`timeliness.${row.timeliness}`) : '–'),
    },
    {
      key: 'submitted',
      header: t('column.submittedAt'),
      cell: (row) => (row.receivedAt ? formatDateTime(row.receivedAt) : '–'),
    },
    {
      key: 'actions',
      header: <span className="hidden-text">{t('column.actions')}</span>,
      cardLabel: '',
      cell: (row) => <UnitActions view={view} row={row} />,
    },
  ];
}

function UnitNotes({ row }: { row: ObligationRowView }) {
  const { t } = useTranslation('reporting');
  return (
    <div className="muted small">
      {row.nilReport && row.receivedAt && <Tag>{t('units.nil')}</Tag>}{' '}
      {row.unusual > 0 && <Tag>{t('units.unusual', { count: row.unusual })}</Tag>}{' '}
      {row.extended && <span>{t('units.extended', { date: formatDate(row.dueOn) })} </span>}
      {row.state === 'RETURNED' && row.returnReason && <span>“{row.returnReason}” </span>}
      {row.withdrawnAt && row.withdrawalReason && (
        <span>
          {t(row.receivedAt ? 'units.withdrawnBefore' : 'units.withdrawn', { at: formatDateTime(row.withdrawnAt) })} “
          {row.withdrawalReason}”{' '}
        </span>
      )}
      {row.exemptionReason && <span>“{row.exemptionReason}” </span>}
      {row.takenOverFrom && <span>{t('units.takenOver', { unit: row.takenOverFrom.name })} </span>}
      {row.movedTo && <span>{t('units.movedTo', { unit: row.movedTo.name })}</span>}
    </div>
  );
}

function UnitActions({ view, row }: { view: CycleView; row: ObligationRowView }) {
  const { t } = useTranslation('reporting');
  const page = `/reports/obligations/${row.obligationId}`;
  const exception = `/reports/${row.cycleId}/units/${row.obligationId}`;
  const outstanding = ['PLANNED', 'OPEN', 'RETURNED'].includes(row.state);
  return (
    <span className={styles.actions}>
      {view.mayReview && row.state === 'SUBMITTED' && (
        <Link href={`${page}?step=review`} aria-label={`${t('review.start')}: ${row.unit.name}`}>
          {t('review.start')}
        </Link>
      )}
      {view.mayExempt && outstanding && (
        <>
          <Link href={`${exception}/extension`} aria-label={`${t('exception.extend')}: ${row.unit.name}`}>
            {t('exception.extend')}
          </Link>
          <Link href={`${exception}/exemption`} aria-label={`${t('exception.exempt')}: ${row.unit.name}`}>
            {t('exception.exempt')}
          </Link>
        </>
      )}
    </span>
  );
}
