import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { approveConsolidationMutation } from '@/api/@tanstack/react-query.gen';
import type { ConsolidationView, TaskItemView } from '@/api/types.gen';
import { Button, LinkButton } from '@/components/ui/button';
import { ActionBar, CheckAnswers } from '@/components/ui/check-answers';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Link } from '@/components/ui/link';
import { Page, PageHeader } from '@/components/ui/page';
import { Note } from '@/components/ui/states';
import { useTaskDone, type TaskFormProps } from '@/lib/task-form';
import { Consolidation } from './consolidation';
import { verdicts } from './figure-table';
import { ReasonPage } from './reason-page';
import { submitted, useReportingWords } from './words';

/** The head of the lead unit reads the consolidated report, sends it on to be signed or gives it back. */
export default function ApproveConsolidation({ task }: TaskFormProps) {
  const { t } = useTranslation('reporting');
  const { Period } = useReportingWords();
  const here = `/tasks/${task.taskId}`;
  return (
    <Consolidation
      cycleId={task.subjectId}
      base={here}
      title={task.title}
      crumbs={({ cycle }) => [{ label: t('crumb.tasks'), href: '/tasks' }, { label: Period(cycle.period) }]}
      actions={() => (
        <>
          <LinkButton href={`${here}?step=return`}>{t('approveFigures.return')}</LinkButton>
          <LinkButton variant="primary" href={`${here}?step=approve`}>
            {t('approveFigures.start')}
          </LinkButton>
        </>
      )}
      steps={(step, view) => {
        if (step === 'return') return <GiveBack task={task} view={view} />;
        return step === 'approve' ? <Approve task={task} view={view} /> : undefined;
      }}
    />
  );
}

function Approve({ task, view }: { task: TaskItemView; view: ConsolidationView }) {
  const { t } = useTranslation('reporting');
  const { period } = useReportingWords();
  const done = useTaskDone();
  const approve = useMutation({ ...approveConsolidationMutation(), onSuccess: () => done(t('approveFigures.done')) });
  const { cycle } = view;
  const here = `/tasks/${task.taskId}`;
  const title = t('approveFigures.title', { period: period(cycle.period) });
  return (
    <Page title={title} narrow>
      <PageHeader breadcrumbs={[{ label: t('submitFigures.back'), href: here }]} title={title} />
      <ErrorSummary error={approve.error} />
      <Note tone="plain">
        <p>{t('approveFigures.text')}</p>
      </Note>
      <CheckAnswers
        answers={[
          { key: 'plan', label: t('report.plan'), value: `${cycle.planNumber} ${cycle.planTitle}` },
          {
            key: 'units',
            label: t('submitFigures.units'),
            value: cycle.figures
              ? t('cycles.submitted', { done: submitted(cycle.figures), total: cycle.figures.expected })
              : '–',
            change: { href: `${here}?tab=units`, label: t('submitFigures.look') },
          },
          {
            key: 'figures',
            label: t('consolidation.figures'),
            value: t('consolidation.verdicts', verdicts(view)),
            change: { href: `${here}?tab=figures`, label: t('submitFigures.look') },
          },
          {
            key: 'texts',
            label: t('consolidation.tab.texts'),
            value: view.texts.find((it) => it.section === 'OVERVIEW')?.body ?? '–',
            change: { href: `${here}?tab=texts`, label: t('submitFigures.look') },
          },
        ]}
      />
      <ActionBar>
        <Button
          variant="primary"
          busy={approve.isPending}
          onClick={() => approve.mutate({ path: { cycleId: cycle.cycleId }, body: { decision: 'APPROVE' } })}
        >
          {t('approveFigures.submit')}
        </Button>
        <Link href={here}>{t('approveFigures.notYet')}</Link>
      </ActionBar>
    </Page>
  );
}

function GiveBack({ task, view }: { task: TaskItemView; view: ConsolidationView }) {
  const { t } = useTranslation('reporting');
  const { period } = useReportingWords();
  const done = useTaskDone();
  const giveBack = useMutation({
    ...approveConsolidationMutation(),
    onSuccess: () => done(t('approveFigures.returned')),
  });
  return (
    <ReasonPage
      title={t('approveFigures.returnTitle')}
      facts={[t('consolidation.of', { period: period(view.cycle.period) })]}
      hint={t('approve.returnHint')}
      verb={t('approve.returnVerb')}
      back={`/tasks/${task.taskId}`}
      backLabel={t('submitFigures.back')}
      error={giveBack.error}
      busy={giveBack.isPending}
      onSend={(reason) =>
        giveBack.mutate({ path: { cycleId: view.cycle.cycleId }, body: { decision: 'RETURN', reason } })
      }
    />
  );
}
