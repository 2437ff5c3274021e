import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { claimTaskMutation, unclaimTaskMutation } from '@/api/@tanstack/react-query.gen';
import type { TaskItemView } from '@/api/types.gen';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { useToast } from '@/components/ui/toast';

/** Takes a task of the unit for oneself, or gives it back; a colleague who was quicker is named by the answer. */
export function TakeTask({ task }: { task: TaskItemView }) {
  const { t } = useTranslation('task');
  const toast = useToast();
  const queryClient = useQueryClient();
  const after = (message: string) => ({
    onSuccess: () => toast(message),
    onSettled: () => queryClient.invalidateQueries(),
  });
  const claim = useMutation({ ...claimTaskMutation(), ...after(t('taken')) });
  const release = useMutation({ ...unclaimTaskMutation(), ...after(t('released')) });
  const path = { taskId: task.taskId };
  return (
    <>
      {task.mayClaim && (
        <Button busy={claim.isPending} onClick={() => claim.mutate({ path })}>
          {t('take')}
        </Button>
      )}
      {task.mayRelease && (
        <Button busy={release.isPending} onClick={() => release.mutate({ path })}>
          {t('release')}
        </Button>
      )}
      <ErrorSummary error={claim.error ?? release.error} />
    </>
  );
}
