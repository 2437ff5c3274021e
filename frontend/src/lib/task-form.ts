import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { TaskItemView } from '@/api/types.gen';
import { useToast } from '@/components/ui/toast';

/** What the component registered for a form key in app/task-forms.tsx receives. */
export interface TaskFormProps {
  task: TaskItemView;
}

/** Call after the act succeeded: everything is asked again, the inbox opens, a word says what was done. */
export function useTaskDone(): (message?: string) => void {
  const { t } = useTranslation('task');
  const queryClient = useQueryClient();
  const router = useRouter();
  const toast = useToast();
  return (message) => {
    void queryClient.invalidateQueries();
    router.history.push('/tasks');
    toast(message ?? t('done'));
  };
}
