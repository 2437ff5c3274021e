import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from './root';

const importFile = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/plans/import',
  component: lazyRouteComponent(() => import('@/features/intake/components/import-page'), 'ImportPage'),
});

const reviewImport = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/plans/import/$importId',
  component: lazyRouteComponent(() => import('@/features/intake/components/review-page'), 'ReviewPage'),
});

export const intakeRoutes = [importFile, reviewImport] as const;
