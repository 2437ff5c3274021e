import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { assignTasks, unclaimTask } from '@/api/sdk.gen';
import type { TaskAssignmentView, ColleagueView } from '@/api/types.gen';
import { useToast } from '@/components/ui/toast';

/** Puts every task back where it lay before: with its former assignee or with the unit. */
async function putBack(assigned: TaskAssignmentView[]): Promise<void> {
  for (const { taskId, previousAssigneeId } of assigned) {
    if (previousAssigneeId) await assignTasks({ body: { taskIds: [taskId], officialId: previousAssigneeId } });
    else await unclaimTask({ path: { taskId } });
  }
}

/** Gives tasks to a colleague; answers those that were refused, with the reason. Can be undone for ten seconds. */
export function useAssignTasks() {
  const { t } = useTranslation('task');
  const queryClient = useQueryClient();
  const toast = useToast();
  const undo = useMutation({
    mutationFn: putBack,
    onSuccess: () => toast(t('assign.undone')),
    onSettled: () => queryClient.invalidateQueries(),
  });
  return useMutation({
    mutationFn: async ({ taskIds, to }: { taskIds: string[]; to: ColleagueView }) => {
      const { data } = await assignTasks({ body: { taskIds, officialId: to.officialId } });
      return data;
    },
    onSuccess: (results, { to }) => {
      const assigned = results.filter((it) => !it.code);
      if (assigned.length === 0) return;
      toast(t('assign.done', { count: assigned.length, name: to.name }), { undo: () => undo.mutate(assigned) });
    },
    onSettled: () => queryClient.invalidateQueries(),
  });
}
