import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TaskItemView } from '@/api/types.gen';
import { Button } from '@/components/ui/button';
import { AssignTasks } from './assign-tasks-lazy';
import styles from './tasks.module.css';

/** Appears once something is ticked, and says how much. */
export function BulkBar({ tasks, onClear }: { tasks: TaskItemView[]; onClear: () => void }) {
  const { t } = useTranslation('task');
  const [assigning, setAssigning] = useState(false);
  if (tasks.length === 0) return null;
  const finish = () => {
    setAssigning(false);
    onClear();
  };
  return (
    <div className={styles.bulk} role="region" aria-label={t('chosen', { count: tasks.length })}>
      <b>{t('chosen', { count: tasks.length })}</b>
      {!assigning && <Button onClick={() => setAssigning(true)}>{t('assign.start')}</Button>}
      <Button variant="quiet" onClick={onClear}>
        {t('unchoose')}
      </Button>
      {assigning && <AssignTasks tasks={tasks} onDone={finish} />}
    </div>
  );
}
