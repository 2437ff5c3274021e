import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { acceptPlanContentMutation, returnPlanContentMutation } from '@/api/@tanstack/react-query.gen';
import type { PlanView } from '@/api/types.gen';
import { useTaskDone, type TaskFormProps } from '@/lib/task-form';
import { Decision, DecisionTask } from './decision';

/** Task “Kiểm tra nội dung”: the head of the drafting unit accepts the content or returns it. */
export default function CheckContent({ task }: TaskFormProps) {
  return <DecisionTask task={task}>{(plan) => <CheckDesk plan={plan} />}</DecisionTask>;
}

function CheckDesk({ plan }: { plan: PlanView }) {
  const { t } = useTranslation('plan');
  const done = useTaskDone();
  const { needed, unitIds, workingDays } = plan.consultation;
  const asked = { count: unitIds.length, days: workingDays };
  return (
    <Decision
      plan={plan}
      doLabel={needed ? t('check.doAndConsult', asked) : t('check.do')}
      text={needed ? t('check.textConsult', asked) : t('check.text')}
      go={useMutation({ ...acceptPlanContentMutation(), onSuccess: () => done(t('check.accepted')) })}
      giveBack={useMutation({ ...returnPlanContentMutation(), onSuccess: () => done(t('check.returned')) })}
    />
  );
}
