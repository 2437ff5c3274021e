import { useMutation } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { approveReportMutation, returnReportToOfficerMutation } from '@/api/@tanstack/react-query.gen';
import type { ReportView, TaskItemView } from '@/api/types.gen';
import { SubjectTimeline } from '@/components/subject-timeline';
import { Button, LinkButton } from '@/components/ui/button';
import { ActionBar } from '@/components/ui/check-answers';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Page } from '@/components/ui/page';
import { Panel } from '@/components/ui/panel';
import { useTaskDone, type TaskFormProps } from '@/lib/task-form';
import { ReasonPage } from './reason-page';
import { Explained } from './report-check';
import { ReportContent } from './report-content';
import { DuePanel, ReportHeader, useReportTitle } from './report-header';
import { ReportLoaded } from './report-loaded';

/** The head of the unit reads the report, hands it in or gives it back. */
export default function ApproveReport({ task }: TaskFormProps) {
  const { step } = useSearch({ strict: false }) as { step?: string };
  return (
    <ReportLoaded obligationId={task.subjectId} title={task.title}>
      {(report) =>
        step === 'return' ? <GiveBack task={task} report={report} /> : <Reading task={task} report={report} />
      }
    </ReportLoaded>
  );
}

function Reading({ task, report }: { task: TaskItemView; report: ReportView }) {
  const { t } = useTranslation('reporting');
  const done = useTaskDone();
  const approve = useMutation({
    ...approveReportMutation(),
    onSuccess: () => done(t('approve.done', { lead: report.leadUnit.name })),
  });
  const title = useReportTitle(report);
  return (
    <Page title={title}>
      <ReportHeader
        report={report}
        breadcrumbs={[{ label: t('crumb.tasks'), href: '/tasks' }, { label: report.planNumber }]}
      />
      <ErrorSummary error={approve.error} />
      <Explained report={report} />
      <div className="columns">
        <div>
          <ReportContent report={report} />
        </div>
        <aside>
          <DuePanel report={report} workingDaysLeft={task.workingDaysLeft} />
          <Panel title={t('approve.by')}>
            <p>{report.preparedByName ?? '–'}</p>
          </Panel>
          <Panel title={t('history')}>
            <SubjectTimeline subjectType="OBLIGATION" subjectId={report.obligation.obligationId} limit={6} />
          </Panel>
        </aside>
      </div>
      <p className="muted small">{t(`approve.${counting(report)}`, { lead: report.leadUnit.name })}</p>
      <ActionBar>
        <Button
          variant="primary"
          busy={approve.isPending}
          onClick={() => approve.mutate({ path: { obligationId: report.obligation.obligationId } })}
        >
          {t('approve.submit')}
        </Button>
        <LinkButton href={`/tasks/${task.taskId}?step=return`}>{t('approve.return')}</LinkButton>
      </ActionBar>
    </Page>
  );
}

/** Which moment will tell on time or late. */
function counting({ obligation }: ReportView): 'then' | 'thenAgain' | 'thenAfterWithdrawal' {
  if (obligation.receivedAt) return 'thenAgain';
  return obligation.firstSubmittedAt ? 'thenAfterWithdrawal' : 'then';
}

function GiveBack({ task, report }: { task: TaskItemView; report: ReportView }) {
  const { t } = useTranslation('reporting');
  const done = useTaskDone();
  const giveBack = useMutation({
    ...returnReportToOfficerMutation(),
    onSuccess: () => done(t('approve.returned')),
  });
  const title = useReportTitle(report);
  return (
    <ReasonPage
      title={t('approve.returnTitle')}
      facts={[title]}
      hint={t('approve.returnHint')}
      verb={t('approve.returnVerb')}
      back={`/tasks/${task.taskId}`}
      backLabel={t('check.back')}
      error={giveBack.error}
      busy={giveBack.isPending}
      onSend={(reason) => giveBack.mutate({ path: { obligationId: report.obligation.obligationId }, body: { reason } })}
    />
  );
}
