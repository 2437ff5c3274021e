import { useTranslation } from 'react-i18next';
import type {
  ConsolidatedAssignmentView,
  ConsolidationView,
  ObligationRowView,
  StatementGroupView,
} from '@/api/types.gen';
import { DataTable, type Column } from '@/components/ui/data-table';
import { Link } from '@/components/ui/link';
import { ReportLink } from './report-link';
import { StatusMark } from '@/components/ui/marks';
import { Panel } from '@/components/ui/panel';
import { EmptyState } from '@/components/ui/states';
import { StatNumbers } from '@/components/ui/stat-number';
import { formatDateTime } from '@/lib/dates';
import { PercentBar, ProgressMark } from './assignment-table';
import styles from './grid.module.css';
import formStyles from './report-form.module.css';
import { stageOf, stageStatus, useReportingWords } from './words';

/** How far the assignments of the plan are, as their lead units reported. */
export function ConsolidatedAssignments({ view }: { view: ConsolidationView }) {
  const { t } = useTranslation('reporting');
  const { assignmentCounts: counts } = view;
  const columns: Column<ConsolidatedAssignmentView>[] = [
    {
      key: 'title',
      header: t('column.assignment'),
      cell: (row) => (
        <>
          <span className={formStyles.code}>{row.code}</span>
          {row.title}
        </>
      ),
    },
    {
      key: 'lead',
      header: t('column.leadUnit'),
      cell: (row) => row.leadUnit?.name ?? <i>{t('consolidation.noLead')}</i>,
    },
    { key: 'percent', header: t('column.percent'), cell: (row) => <PercentBar percent={row.percent} /> },
    { key: 'status', header: t('column.status'), cell: (row) => <ProgressMark status={row.status} /> },
    { key: 'result', header: t('column.result'), cell: (row) => row.result },
  ];
  return (
    <>
      <StatNumbers
        label={t('consolidation.assignments')}
        items={[
          { value: counts.done, label: t('progress.DONE') },
          { value: counts.inProgress, label: t('progress.IN_PROGRESS') },
          { value: counts.blocked, label: t('progress.BLOCKED') },
          { value: counts.notStarted + counts.notReported, label: t('consolidation.notReported') },
        ]}
      />
      <Panel
        title={t('consolidation.assignments')}
        note={t('form.assignmentCount', { count: view.assignments.length })}
        flush
      >
        <DataTable
          caption={t('consolidation.assignments')}
          columns={columns}
          rows={view.assignments}
          rowKey={(row) => row.assignmentId}
          groupOf={(row) => row.groupTitle || undefined}
        />
      </Panel>
    </>
  );
}

/** What units wrote, under the headings of the plan, each with its author. */
export function ConsolidatedStatements({ view }: { view: ConsolidationView }) {
  const { t } = useTranslation('reporting');
  return (
    <>
      <Groups title={t('form.difficulties')} groups={view.difficulties} />
      <Groups title={t('form.proposals')} groups={view.proposals} />
      <Groups title={t('form.results')} groups={view.results} />
    </>
  );
}

function Groups({ title, groups }: { title: string; groups: StatementGroupView[] }) {
  const { t } = useTranslation('reporting');
  const count = groups.reduce((sum, it) => sum + it.items.length, 0);
  return (
    <Panel title={title} note={count > 0 && t('consolidation.statements', { count })} flush={count === 0}>
      {count === 0 ? (
        <EmptyState>{t('content.nothing')}</EmptyState>
      ) : (
        groups.map((group) => (
          <section key={group.heading} className={styles.group}>
            <h3>{group.heading || t('consolidation.general')}</h3>
            <ul>
              {group.items.map((it) => (
                <li key={it.obligationId} className={styles.statement}>
                  <p>{it.body}</p>
                  <Link className="small" href={`/reports/obligations/${it.obligationId}`}>
                    {it.unit.name}
                  </Link>
                </li>
              ))}
            </ul>
          </section>
        ))
      )}
    </Panel>
  );
}

/** Who was late, who is missing, whose report nobody has looked at: by name. */
export function ConsolidatedUnits({ view }: { view: ConsolidationView }) {
  const { t } = useTranslation('reporting');
  return (
    <>
      <Units title={t('figures.missing')} rows={view.missing} empty={t('consolidation.noneMissing')} />
      <Units title={t('figures.late')} rows={view.late} empty={t('consolidation.noneLate')} />
      <Units title={t('figures.review')} rows={view.awaitingReview} empty={t('consolidation.noneWaiting')} />
    </>
  );
}

function Units({ title, rows, empty }: { title: string; rows: ObligationRowView[]; empty: string }) {
  const { t } = useTranslation('reporting');
  const words = useReportingWords();
  const columns: Column<ObligationRowView>[] = [
    {
      key: 'unit',
      header: t('column.reporter'),
      cell: (row) => <ReportLink row={row} />,
    },
    { key: 'kind', header: t('column.kind'), cell: (row) => t(`unitKind.${row.unit.kind}`) },
    {
      key: 'state',
      header: t('column.state'),
      cell: (row) => <StatusMark status={stageStatus[stageOf(row)]}>{words.stage(row)}</StatusMark>,
    },
    {
      key: 'at',
      header: t('column.submittedAt'),
      cell: (row) => (row.receivedAt ? formatDateTime(row.receivedAt) : '–'),
    },
  ];
  return (
    <Panel title={title} note={rows.length > 0 && t('units.count', { count: rows.length })} flush>
      {rows.length === 0 ? (
        <EmptyState>{empty}</EmptyState>
      ) : (
        <DataTable caption={title} columns={columns} rows={rows} rowKey={(row) => row.obligationId} />
      )}
    </Panel>
  );
}
