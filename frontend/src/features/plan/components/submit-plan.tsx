import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { returnPlanSubmissionMutation, submitPlanMutation } from '@/api/@tanstack/react-query.gen';
import type { PlanView } from '@/api/types.gen';
import { useTaskDone, type TaskFormProps } from '@/lib/task-form';
import { Decision, DecisionTask } from './decision';

/** Task “Trình ký”: the head of the drafting unit freezes the plan and submits it, or returns it. */
export default function SubmitPlan({ task }: TaskFormProps) {
  return <DecisionTask task={task}>{(plan) => <SubmitDesk plan={plan} />}</DecisionTask>;
}

function SubmitDesk({ plan }: { plan: PlanView }) {
  const { t } = useTranslation('plan');
  const done = useTaskDone();
  return (
    <Decision
      plan={plan}
      doLabel={t('submit.do')}
      text={t('submit.text', { count: plan.reach.recipientUnits })}
      go={useMutation({ ...submitPlanMutation(), onSuccess: () => done(t('submit.submitted')) })}
      giveBack={useMutation({ ...returnPlanSubmissionMutation(), onSuccess: () => done(t('check.returned')) })}
    />
  );
}
