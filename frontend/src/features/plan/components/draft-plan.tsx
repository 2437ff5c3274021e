import { useMutation } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { submitPlanDraftMutation } from '@/api/@tanstack/react-query.gen';
import type { PlanView } from '@/api/types.gen';
import { Button, LinkButton } from '@/components/ui/button';
import { ActionBar } from '@/components/ui/check-answers';
import { ErrorSummary } from '@/components/ui/error-summary';
import { useGo } from '@/components/ui/link';
import { Page, PageHeader } from '@/components/ui/page';
import { Loaded, Note } from '@/components/ui/states';
import { useTaskDone, type TaskFormProps } from '@/lib/task-form';
import { usePlan } from '../api/plan';
import { PlanAnswers } from './plan-answers';
import { PlanEditor } from './plan-editor';

/** Task “Soạn kế hoạch”: the editor, then the check page before the head of the unit gets the draft. */
export default function DraftPlan({ task }: TaskFormProps) {
  return <DraftDesk planId={task.subjectId} base={`/tasks/${task.taskId}`} />;
}

/** The drafter's desk, opened from a task or from the plan's page. */
export function DraftDesk({ planId, base }: { planId: string; base: string }) {
  const { t } = useTranslation('plan');
  const go = useGo();
  const query = usePlan(planId);
  const { check } = useSearch({ strict: false }) as { check?: number };
  return (
    <Loaded query={query} what={t('what.plan')}>
      {(plan) =>
        !plan.rights.edit ? (
          <NotEditable plan={plan} />
        ) : check && plan.rights.submitDraft ? (
          <CheckDraft plan={plan} base={base} />
        ) : (
          <PlanEditor
            plan={plan}
            onFinish={
              plan.rights.submitDraft ? { label: t('editor.submit'), go: () => go(`${base}?check=1`) } : undefined
            }
          />
        )
      }
    </Loaded>
  );
}

function NotEditable({ plan }: { plan: PlanView }) {
  const { t } = useTranslation('plan');
  return (
    <Page title={plan.heading.title} narrow>
      <PageHeader title={plan.heading.title || t('untitled')} />
      <Note
        tone="blue"
        title={t('editor.closed')}
        actions={<LinkButton href={`/plans/${plan.id}`}>{t('actions.open')}</LinkButton>}
      />
    </Page>
  );
}

function CheckDraft({ plan, base }: { plan: PlanView; base: string }) {
  const { t } = useTranslation('plan');
  const done = useTaskDone();
  const submit = useMutation({ ...submitPlanDraftMutation(), onSuccess: () => done(t('draft.done')) });
  return (
    <Page title={t('draft.title')} narrow>
      <PageHeader title={t('draft.title')} facts={[plan.heading.title]} />
      <p>{t('draft.text')}</p>
      <ErrorSummary error={submit.error} />
      <PlanAnswers plan={plan} change={(part) => `${base}?part=${part}`} />
      <ActionBar>
        <Button variant="primary" busy={submit.isPending} onClick={() => submit.mutate({ path: { planId: plan.id } })}>
          {t('draft.do')}
        </Button>
        <LinkButton href={base} variant="quiet">
          {t('draft.back')}
        </LinkButton>
      </ActionBar>
    </Page>
  );
}
