import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { listColleaguesOptions } from '@/api/@tanstack/react-query.gen';
import type { ColleagueView, TaskItemView } from '@/api/types.gen';
import { Button, ButtonGroup } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Select } from '@/components/ui/select';
import { Loaded, Note } from '@/components/ui/states';
import { useAssignTasks } from '../api/assign-tasks';
import styles from './tasks.module.css';

/** Chooses the colleague to whom the tasks go; says per task what was refused. */
export function AssignTasks({ tasks, onDone }: { tasks: TaskItemView[]; onDone: () => void }) {
  const { t } = useTranslation('task');
  const colleagues = useQuery(listColleaguesOptions({ path: { taskId: tasks[0]!.taskId } }));
  return (
    <div className={styles.assign}>
      <h3>{t('assign.title', { count: tasks.length })}</h3>
      <Loaded query={colleagues} what={t('assign.what')}>
        {(list) => <AssignForm tasks={tasks} colleagues={list} onDone={onDone} />}
      </Loaded>
    </div>
  );
}

function AssignForm({
  tasks,
  colleagues,
  onDone,
}: {
  tasks: TaskItemView[];
  colleagues: ColleagueView[];
  onDone: () => void;
}) {
  const { t } = useTranslation('task');
  const [to, setTo] = useState<string | null>(null);
  const [missing, setMissing] = useState(false);
  const assign = useAssignTasks();
  const chosen = colleagues.find((it) => it.officialId === to);
  const refused = assign.data?.filter((it) => it.code) ?? [];
  const submit = () => {
    setMissing(!chosen);
    if (!chosen) return;
    assign.mutate(
      { taskIds: tasks.map((it) => it.taskId), to: chosen },
      { onSuccess: (results) => results.every((it) => !it.code) && onDone() },
    );
  };
  return (
    <div className="stack">
      <ErrorSummary error={assign.error} />
      {refused.length > 0 && <Refused tasks={tasks} refused={refused} />}
      <Select
        label={t('assign.to')}
        options={colleagues.map((it) => ({ value: it.officialId, label: it.name, note: it.title }))}
        value={to}
        onChange={setTo}
        error={missing && !chosen ? t('assign.choose') : null}
      />
      <ButtonGroup>
        <Button busy={assign.isPending} onClick={submit}>
          {t('assign.submit')}
        </Button>
        <Button variant="quiet" onClick={onDone}>
          {t('assign.cancel')}
        </Button>
      </ButtonGroup>
    </div>
  );
}

function Refused({ tasks, refused }: { tasks: TaskItemView[]; refused: { taskId: string; message?: string }[] }) {
  const { t } = useTranslation('task');
  const title = (taskId: string) => tasks.find((it) => it.taskId === taskId)?.title ?? taskId;
  return (
    <Note tone="red" level={3} title={t('assign.refused', { count: refused.length })}>
      <ul>
        {refused.map((it) => (
          <li key={it.taskId}>
            {title(it.taskId)}: {it.message}
          </li>
        ))}
      </ul>
    </Note>
  );
}
