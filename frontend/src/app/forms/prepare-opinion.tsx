import { PrepareOpinion } from '@/features/consultation/components/prepare-opinion';
import type { TaskFormProps } from '@/lib/task-form';
import { PlanSheet } from './plan-sheet';

export default function PrepareOpinionForm({ task }: TaskFormProps) {
  return (
    <PrepareOpinion
      task={task}
      document={({ subjectId, subjectTitle }) => <PlanSheet planId={subjectId} title={subjectTitle} />}
    />
  );
}
