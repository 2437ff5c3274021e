import type { ComponentType } from 'react';
import type { TaskFormProps } from '@/lib/task-form';

/**
 * The screen of every user task: form key of the process model → component. One line each, lazy:
 * `'plan/draft-plan': lazy(() => import('@/features/plan/components/draft-plan')),` with a default export.
 */
export const taskForms: Record<string, ComponentType<TaskFormProps>> = {};
