import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from './root';

const cycles = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/reports',
  component: lazyRouteComponent(() => import('@/features/reporting/components/cycle-list-page'), 'CycleListPage'),
});

const cycle = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/reports/$cycleId',
  component: lazyRouteComponent(() => import('@/features/reporting/components/cycle-page'), 'CyclePage'),
});

const consolidation = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/reports/$cycleId/consolidation',
  component: lazyRouteComponent(
    () => import('@/features/reporting/components/consolidation-page'),
    'ConsolidationPage',
  ),
});

const report = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/reports/obligations/$obligationId',
  component: lazyRouteComponent(() => import('@/features/reporting/components/report-page'), 'ReportPage'),
});

const exemption = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/reports/$cycleId/units/$obligationId/exemption',
  component: lazyRouteComponent(() => import('@/features/reporting/components/exception-pages'), 'ExemptionPage'),
});

const extension = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/reports/$cycleId/units/$obligationId/extension',
  component: lazyRouteComponent(() => import('@/features/reporting/components/exception-pages'), 'ExtensionPage'),
});

const calendar = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/calendar',
  component: lazyRouteComponent(() => import('@/features/reporting/components/calendar-page'), 'CalendarPage'),
});

export const reportingRoutes = [cycles, cycle, consolidation, report, exemption, extension, calendar] as const;
