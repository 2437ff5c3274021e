import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { declareNilMutation, getReportQueryKey } from '@/api/@tanstack/react-query.gen';
import type { ReportView, TaskItemView } from '@/api/types.gen';
import { SubjectTimeline } from '@/components/subject-timeline';
import { Button } from '@/components/ui/button';
import { ActionBar } from '@/components/ui/check-answers';
import { ErrorSummary } from '@/components/ui/error-summary';
import { useGo } from '@/components/ui/link';
import { Page } from '@/components/ui/page';
import { Panel } from '@/components/ui/panel';
import { SaveState } from '@/components/ui/save-state';
import { Note } from '@/components/ui/states';
import { formatTime } from '@/lib/dates';
import type { TaskFormProps } from '@/lib/task-form';
import { useIsPhone } from '@/lib/use-media';
import { useReportCells, type ReportCells } from '../api/use-report-cells';
import { AssignmentTable } from './assignment-table';
import { IndicatorTable } from './indicator-table';
import { ReportCheck } from './report-check';
import { DuePanel, ReportHeader, ReportReturned, ReportWithdrawn, useReportTitle } from './report-header';
import { ReportFile } from './report-file';
import { ReportLoaded } from './report-loaded';
import { goToCell, ReportTodo } from './report-todo';
import { StatementFields } from './statement-fields';

/** The unit's officer fills the report in; the second step is the page that checks and hands it to the head. */
export default function PrepareReport({ task }: TaskFormProps) {
  return (
    <ReportLoaded obligationId={task.subjectId} title={task.title}>
      {(report) => <ReportEditor task={task} report={report} />}
    </ReportLoaded>
  );
}

function ReportEditor({ task, report }: { task: TaskItemView; report: ReportView }) {
  const { step } = useSearch({ strict: false }) as { step?: string };
  const cells = useReportCells(report.obligation.obligationId);
  const go = useGo();
  const here = `/tasks/${task.taskId}`;
  if (step === 'check') return <ReportCheck report={report} back={here} />;
  const check = async () => {
    if (await cells.flush()) go(`${here}?step=check`);
  };
  return <ReportForm task={task} report={report} cells={cells} onCheck={() => void check()} />;
}

interface ReportFormProps {
  task: TaskItemView;
  report: ReportView;
  cells: ReportCells;
  onCheck: () => void;
}

function ReportForm({ task, report, cells, onCheck }: ReportFormProps) {
  const { t } = useTranslation('reporting');
  const title = useReportTitle(report);
  const { nilReport } = report.obligation;
  const phone = useIsPhone();
  useEffect(() => {
    if (window.location.hash) goToCell(decodeURIComponent(window.location.hash.slice(1)));
  }, []);
  const word = (
    <span className="muted small">
      {cells.waiting > 0 && cells.state.kind === 'saved' ? (
        t('form.waiting', { count: cells.waiting })
      ) : (
        <SaveState state={cells.state} />
      )}
    </span>
  );
  const submit = (
    <Button variant="primary" onClick={onCheck}>
      {t('form.check')}
    </Button>
  );
  return (
    <Page title={title}>
      <ReportHeader
        report={report}
        breadcrumbs={[{ label: t('crumb.tasks'), href: '/tasks' }, { label: report.planNumber }]}
        actions={
          !phone && (
            <span className="row">
              {word}
              {submit}
            </span>
          )
        }
      />
      <ReportReturned report={report} />
      <ReportWithdrawn report={report} />
      <RescuedCells cells={cells} />
      <div className="columns">
        <div>
          {nilReport ? (
            <NilNote report={report} />
          ) : (
            <>
              <ReportFile report={report} cells={cells} />
              <IndicatorTable report={report} cells={cells} />
              <AssignmentTable report={report} cells={cells} />
              <StatementFields report={report} cells={cells} />
              <NothingToReport report={report} />
            </>
          )}
        </div>
        <aside>
          <DuePanel report={report} workingDaysLeft={task.workingDaysLeft} />
          <ReportTodo report={report} />
          <Panel title={t('history')}>
            <SubjectTimeline subjectType="OBLIGATION" subjectId={report.obligation.obligationId} limit={6} />
          </Panel>
        </aside>
      </div>
      {phone && (
        <ActionBar>
          {submit}
          {word}
        </ActionBar>
      )}
    </Page>
  );
}

function RescuedCells({ cells }: { cells: ReportCells }) {
  const { t } = useTranslation('form');
  if (!cells.rescued) return null;
  return (
    <Note
      tone="blue"
      title={t('rescued.title', { time: formatTime(cells.rescued.at) })}
      actions={
        <>
          <Button onClick={cells.rescued.restore}>{t('rescued.restore')}</Button>
          <Button variant="quiet" onClick={cells.rescued.discard}>
            {t('rescued.discard')}
          </Button>
        </>
      }
    />
  );
}

function useDeclareNil(report: ReportView) {
  const queryClient = useQueryClient();
  const path = { obligationId: report.obligation.obligationId };
  const mutation = useMutation({
    ...declareNilMutation(),
    onSuccess: (answer) => queryClient.setQueryData(getReportQueryKey({ path }), answer),
  });
  return { ...mutation, declare: (nil: boolean) => mutation.mutate({ path, body: { nil } }) };
}

function NothingToReport({ report }: { report: ReportView }) {
  const { t } = useTranslation('reporting');
  const nil = useDeclareNil(report);
  if (!report.editable || report.filled > 0) return null;
  return (
    <Panel title={t('nil.title')}>
      <div className="stack">
        <ErrorSummary error={nil.error} />
        <p>{t('nil.text')}</p>
        <Button busy={nil.isPending} onClick={() => nil.declare(true)}>
          {t('nil.declare')}
        </Button>
      </div>
    </Panel>
  );
}

function NilNote({ report }: { report: ReportView }) {
  const { t } = useTranslation('reporting');
  const nil = useDeclareNil(report);
  return (
    <Note
      tone="blue"
      title={t('nil.declared')}
      actions={
        <Button busy={nil.isPending} onClick={() => nil.declare(false)}>
          {t('nil.takeBack')}
        </Button>
      }
    >
      <p>{t('nil.declaredText')}</p>
    </Note>
  );
}
