import { ApproveOpinion } from '@/features/consultation/components/approve-opinion';
import type { TaskFormProps } from '@/lib/task-form';
import { PlanSheet } from './plan-sheet';

export default function ApproveOpinionForm({ task }: TaskFormProps) {
  return (
    <ApproveOpinion
      task={task}
      document={({ subjectId, subjectTitle }) => <PlanSheet planId={subjectId} title={subjectTitle} />}
    />
  );
}
