import { lazy, type ComponentType } from 'react';
import type { TaskFormProps } from '@/lib/task-form';

/**
 * The screen of every user task: form key of the process model → component. One line each, lazy:
 * `'plan/draft-plan': lazy(() => import('@/features/plan/components/draft-plan')),` with a default export.
 */
export const taskForms: Record<string, ComponentType<TaskFormProps>> = {
  'plan/draft-plan': lazy(() => import('@/features/plan/components/draft-plan')),
  'plan/check-content': lazy(() => import('@/features/plan/components/check-content')),
  'plan/submit-plan': lazy(() => import('@/features/plan/components/submit-plan')),
  'signing/check-form': lazy(() => import('@/features/signing/components/check-form')),
  'signing/initial-document': lazy(() => import('@/features/signing/components/initial-document')),
  'signing/sign-document': lazy(() => import('@/features/signing/components/sign-document')),
  'signing/sign-document-by-chair': lazy(() => import('@/features/signing/components/sign-document')),
  'signing/issue-document': lazy(() => import('@/features/signing/components/issue-document')),
  'distribution/follow-up-receipts': lazy(() => import('@/features/distribution/components/follow-up-receipts')),
  'consultation/prepare-opinion': lazy(() => import('./forms/prepare-opinion')),
  'consultation/approve-opinion': lazy(() => import('./forms/approve-opinion')),
  'plan/answer-opinions': lazy(() => import('./forms/answer-opinions')),
  'reporting/prepare-report': lazy(() => import('@/features/reporting/components/prepare-report')),
  'reporting/approve-report': lazy(() => import('@/features/reporting/components/approve-report')),
  'reporting/review-report': lazy(() => import('@/features/reporting/components/review-report')),
  'reporting/consolidate-reports': lazy(() => import('@/features/reporting/components/consolidate-reports')),
  'reporting/approve-consolidation': lazy(() => import('@/features/reporting/components/approve-consolidation')),
};
