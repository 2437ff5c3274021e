import { useTranslation } from 'react-i18next';
import type { CycleView, UnitKindFiguresView } from '@/api/types.gen';
import { DataTable, type Column } from '@/components/ui/data-table';
import { Link } from '@/components/ui/link';
import { BarLegend, StatNumbers, TableBar } from '@/components/ui/stat-number';
import { formatDate } from '@/lib/dates';
import { formatPercent } from '@/lib/numbers';
import { cycleAddress } from '../api/cycle-filter';

export function Numbers({ view }: { view: CycleView }) {
  const { t } = useTranslation('reporting');
  const { cycle, previousOnTimePercent: previous, longestLateDays } = view;
  const { figures, cycleId } = cycle;
  if (!figures) return null;
  const share = figures.expected === 0 ? 0 : Math.round((100 * figures.onTime) / figures.expected);
  const running = figures.notYetDue > 0;
  return (
    <StatNumbers
      label={t('cycle.numbers')}
      items={[
        {
          value: figures.onTime,
          label: t('figures.onTime'),
          href: cycleAddress(cycleId, { show: 'onTime' }),
          note:
            previous == null
              ? formatPercent(share)
              : t('cycle.share', { share: formatPercent(share), previous: formatPercent(previous) }),
        },
        {
          value: figures.late,
          label: t('figures.late'),
          href: cycleAddress(cycleId, { show: 'late' }),
          note: longestLateDays > 0 ? t('cycle.longestLate', { count: longestLateDays }) : t('cycle.noneLate'),
        },
        running
          ? {
              value: figures.notYetDue,
              label: t('figures.notDue'),
              href: cycleAddress(cycleId, { show: 'notDue' }),
              note: t('cycle.until', { date: formatDate(cycle.dueOn) }),
            }
          : {
              value: figures.missing,
              label: t('figures.missing'),
              href: cycleAddress(cycleId, { show: 'missing' }),
              note:
                figures.missing > 0
                  ? t('cycle.overdueSince', { date: formatDate(cycle.dueOn) })
                  : t('cycle.noneMissing'),
              urgent: figures.missing > 0,
            },
        {
          value: figures.awaitingReview,
          label: t('figures.review'),
          href: cycleAddress(cycleId, { show: 'review' }),
          note: t('cycle.reviewNote', { unusual: view.unusual, returned: figures.returned }),
        },
      ]}
    />
  );
}

export function Legend() {
  const { t } = useTranslation('reporting');
  return (
    <BarLegend
      items={[
        { kind: 'solid', label: t('figures.onTime') },
        { kind: 'light', label: t('figures.late') },
        { kind: 'hatched', label: t('figures.missing') },
      ]}
    />
  );
}

export function KindTable({ view }: { view: CycleView }) {
  const { t } = useTranslation('reporting');
  const { cycle, groups } = view;
  const columns: Column<UnitKindFiguresView>[] = [
    {
      key: 'kind',
      header: t('column.kind'),
      cell: (row) => <Link href={cycleAddress(cycle.cycleId, { kind: row.kind })}>{t(`unitKind.${row.kind}`)}</Link>,
    },
    { key: 'expected', header: t('figures.expected'), align: 'right', cell: (row) => row.figures.expected },
    { key: 'onTime', header: t('figures.onTime'), align: 'right', cell: (row) => row.figures.onTime },
    { key: 'late', header: t('figures.late'), align: 'right', cell: (row) => row.figures.late },
    {
      key: 'missing',
      header: t('figures.missing'),
      align: 'right',
      cell: (row) =>
        row.figures.missing > 0 ? (
          <Link
            href={cycleAddress(cycle.cycleId, { show: 'missing', kind: row.kind })}
            aria-label={t('cycle.missingOf', { count: row.figures.missing, kind: t(`unitKind.${row.kind}`) })}
          >
            {row.figures.missing}
          </Link>
        ) : (
          0
        ),
    },
    {
      key: 'bar',
      header: <span className="hidden-text">{t('column.share')}</span>,
      cardLabel: '',
      width: '150px',
      cell: (row) => <Bar row={row} />,
    },
    {
      key: 'previous',
      header: t('column.previousOnTime'),
      align: 'right',
      cell: (row) => (row.previousOnTimePercent == null ? '–' : formatPercent(row.previousOnTimePercent)),
    },
  ];
  const { figures } = cycle;
  return (
    <DataTable
      caption={t('cycle.byKind')}
      columns={columns}
      rows={groups}
      rowKey={(row) => row.kind}
      total={
        figures && [
          t('column.total'),
          figures.expected,
          figures.onTime,
          figures.late,
          figures.missing,
          <Bar key="bar" row={{ kind: 'COMMUNE', figures }} />,
          view.previousOnTimePercent == null ? '–' : formatPercent(view.previousOnTimePercent),
        ]
      }
    />
  );
}

function Bar({ row: { figures } }: { row: UnitKindFiguresView }) {
  const { t } = useTranslation('reporting');
  return (
    <TableBar
      total={figures.expected}
      segments={[
        { value: figures.onTime, kind: 'solid', label: t('figures.onTime') },
        { value: figures.late, kind: 'light', label: t('figures.late') },
        { value: figures.missing, kind: 'hatched', label: t('figures.missing') },
      ]}
    />
  );
}
