import type { QueryClient } from '@tanstack/react-query';
import { createRoute, createRouter, redirect, type RouterHistory } from '@tanstack/react-router';
import { distributionRoutes } from './routes/distribution';
import { reportingRoutes } from './routes/reporting';
import { reminderRoutes } from './routes/reminder';
import { rootRoute, signedInRoute } from './routes/root';
import { intakeRoutes } from './routes/intake';
import { planRoutes } from './routes/plan';
import { accountRoutes, openRoutes, unknownRoutes } from './routes/session';
import { notificationRoutes } from './routes/notification';
import { organisationRoutes } from './routes/organisation';
import { openSigningRoutes, signingRoutes } from './routes/signing';
import { taskRoutes } from './routes/task';

const startRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/tasks' });
  },
});

const routeTree = rootRoute.addChildren([
  startRoute,
  ...openRoutes,
  ...openSigningRoutes,
  signedInRoute.addChildren([
    ...taskRoutes,
    ...signingRoutes,
    ...organisationRoutes,
    ...notificationRoutes,
    ...distributionRoutes,
    ...planRoutes,
    ...intakeRoutes,
    ...reportingRoutes,
    ...reminderRoutes,
    ...accountRoutes,
    ...unknownRoutes,
  ]),
]);

export function createAppRouter(queryClient: QueryClient, history?: RouterHistory) {
  return createRouter({
    routeTree,
    context: { queryClient },
    history,
    scrollRestoration: true,
    defaultPreload: false,
    defaultPendingMs: 300,
  });
}
