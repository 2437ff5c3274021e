import { useTranslation } from 'react-i18next';
import type { TaskFormProps } from '@/lib/task-form';
import { Consolidation } from './consolidation';
import { useReportingWords } from './words';

/** The officer of the lead unit writes the consolidated report and fixes the figures. */
export default function ConsolidateReports({ task }: TaskFormProps) {
  const { t } = useTranslation('reporting');
  const { Period } = useReportingWords();
  return (
    <Consolidation
      cycleId={task.subjectId}
      base={`/tasks/${task.taskId}`}
      title={task.title}
      crumbs={({ cycle }) => [{ label: t('crumb.tasks'), href: '/tasks' }, { label: Period(cycle.period) }]}
    />
  );
}
