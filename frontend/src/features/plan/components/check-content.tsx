import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { acceptPlanContentMutation, returnPlanContentMutation } from '@/api/@tanstack/react-query.gen';
import type { PlanView } from '@/api/types.gen';
import { TaskHeader } from '@/components/task-header';
import { Page } from '@/components/ui/page';
import { Loaded } from '@/components/ui/states';
import { useTaskDone, type TaskFormProps } from '@/lib/task-form';
import { usePlan } from '../api/plan';
import { Decision } from './decision';

/** Task “Kiểm tra nội dung”: the head of the drafting unit accepts the content or returns it. */
export default function CheckContent({ task }: TaskFormProps) {
  const { t } = useTranslation('plan');
  const query = usePlan(task.subjectId);
  return (
    <Page title={task.title}>
      <TaskHeader task={task} />
      <Loaded query={query} what={t('what.plan')}>
        {(plan) => <CheckDesk plan={plan} />}
      </Loaded>
    </Page>
  );
}

function CheckDesk({ plan }: { plan: PlanView }) {
  const { t } = useTranslation('plan');
  const done = useTaskDone();
  const [reason, setReason] = useState('');
  const path = { planId: plan.id };
  const accept = useMutation({ ...acceptPlanContentMutation(), onSuccess: () => done(t('check.accepted')) });
  const giveBack = useMutation({ ...returnPlanContentMutation(), onSuccess: () => done(t('check.returned')) });
  const { needed, unitIds } = plan.consultation;
  return (
    <Decision
      plan={plan}
      doLabel={needed ? t('check.doAndConsult', { count: unitIds.length }) : t('check.do')}
      text={
        needed
          ? t('check.textConsult', { count: unitIds.length, days: plan.consultation.workingDays })
          : t('check.text')
      }
      error={accept.error ?? giveBack.error}
      busy={accept.isPending || giveBack.isPending}
      reason={reason}
      onReason={setReason}
      onDo={() => accept.mutate({ path })}
      onReturn={() => giveBack.mutate({ path, body: { reason } })}
    />
  );
}
