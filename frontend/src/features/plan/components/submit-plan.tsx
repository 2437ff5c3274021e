import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { returnPlanSubmissionMutation, submitPlanMutation } from '@/api/@tanstack/react-query.gen';
import type { PlanView } from '@/api/types.gen';
import { TaskHeader } from '@/components/task-header';
import { Page } from '@/components/ui/page';
import { Loaded } from '@/components/ui/states';
import { useTaskDone, type TaskFormProps } from '@/lib/task-form';
import { usePlan } from '../api/plan';
import { Decision } from './decision';

/** Task “Trình ký”: the head of the drafting unit freezes the plan and submits it, or returns it. */
export default function SubmitPlan({ task }: TaskFormProps) {
  const { t } = useTranslation('plan');
  const query = usePlan(task.subjectId);
  return (
    <Page title={task.title}>
      <TaskHeader task={task} />
      <Loaded query={query} what={t('what.plan')}>
        {(plan) => <SubmitDesk plan={plan} />}
      </Loaded>
    </Page>
  );
}

function SubmitDesk({ plan }: { plan: PlanView }) {
  const { t } = useTranslation('plan');
  const done = useTaskDone();
  const [reason, setReason] = useState('');
  const path = { planId: plan.id };
  const submit = useMutation({ ...submitPlanMutation(), onSuccess: () => done(t('submit.submitted')) });
  const giveBack = useMutation({ ...returnPlanSubmissionMutation(), onSuccess: () => done(t('check.returned')) });
  return (
    <Decision
      plan={plan}
      doLabel={t('submit.do')}
      text={t('submit.text', { count: plan.reach.recipientUnits })}
      error={submit.error ?? giveBack.error}
      busy={submit.isPending || giveBack.isPending}
      reason={reason}
      onReason={setReason}
      onDo={() => submit.mutate({ path })}
      onReturn={() => giveBack.mutate({ path, body: { reason } })}
    />
  );
}
