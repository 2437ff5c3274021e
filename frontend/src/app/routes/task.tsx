import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from './root';

const tasks = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/tasks',
  component: lazyRouteComponent(() => import('@/features/task/components/task-list-page'), 'TaskListPage'),
});

const task = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/tasks/$taskId',
  component: lazyRouteComponent(() => import('@/app/task-page'), 'TaskPage'),
});

export const taskRoutes = [tasks, task] as const;
