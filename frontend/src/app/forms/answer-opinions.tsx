import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { completePlanAnswersMutation } from '@/api/@tanstack/react-query.gen';
import { Button, LinkButton } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { useGo } from '@/components/ui/link';
import { Note } from '@/components/ui/states';
import { AnswerOpinions } from '@/features/consultation/components/answer-opinions';
import { useTaskDone, type TaskFormProps } from '@/lib/task-form';

/** The drafter answers the opinions on a plan; then the head gets it, or the units are asked once more. */
export default function AnswerOpinionsForm({ task }: TaskFormProps) {
  const { t } = useTranslation('consultation');
  const [asking, setAsking] = useState(false);
  const go = useGo();
  const done = useTaskDone();
  const planId = task.subjectId;
  const complete = useMutation({
    ...completePlanAnswersMutation(),
    onSuccess: (_, { body }) => done(t(body.anotherRound ? 'answer.anotherOpened' : 'answer.finished')),
  });
  const end = (anotherRound: boolean) => complete.mutate({ path: { planId }, body: { anotherRound } });
  return (
    <AnswerOpinions
      task={task}
      subjectType="PLAN"
      actions={(unanswered) => (
        <>
          <LinkButton variant="quiet" href={`/plans/${planId}/edit`}>
            {t('answer.editPlan')}
          </LinkButton>
          {unanswered > 0 ? (
            <Button variant="primary" onClick={() => go(`/tasks/${task.taskId}?show=open`, { replace: true })}>
              {t('answer.unanswered', { count: unanswered })}
            </Button>
          ) : (
            <>
              <Button onClick={() => setAsking(true)}>{t('answer.another')}</Button>
              <Button variant="primary" busy={complete.isPending} onClick={() => end(false)}>
                {t('answer.finish')}
              </Button>
            </>
          )}
        </>
      )}
      notice={
        <>
          {complete.error && <ErrorSummary error={complete.error} />}
          {asking && (
            <Note
              tone="blue"
              title={t('answer.anotherTitle')}
              actions={
                <>
                  <Button busy={complete.isPending} onClick={() => end(true)}>
                    {t('answer.anotherConfirm')}
                  </Button>
                  <Button variant="quiet" onClick={() => setAsking(false)}>
                    {t('answer.cancel')}
                  </Button>
                </>
              }
            >
              <p>{t('answer.anotherText')}</p>
            </Note>
          )}
        </>
      }
    />
  );
}
