import { lazy, Suspense, type ComponentProps } from 'react';
import { SkeletonRows } from '@/components/ui/states';

const Loading = lazy(() => import('./assign-tasks').then((it) => ({ default: it.AssignTasks })));

/** Loaded when somebody assigns: the list itself must open fast on slow lines. */
export function AssignTasks(props: ComponentProps<typeof Loading>) {
  return (
    <Suspense fallback={<SkeletonRows rows={1} />}>
      <Loading {...props} />
    </Suspense>
  );
}
