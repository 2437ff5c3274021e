import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from './root';

const plans = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/plans',
  component: lazyRouteComponent(() => import('@/features/plan/components/plan-list-page'), 'PlanListPage'),
});

const newPlan = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/plans/new',
  component: lazyRouteComponent(() => import('@/features/plan/components/new-plan-page'), 'NewPlanPage'),
});

const plan = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/plans/$planId',
  component: lazyRouteComponent(() => import('@/app/plan-page'), 'ComposedPlanPage'),
});

const editPlan = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/plans/$planId/edit',
  component: lazyRouteComponent(() => import('@/features/plan/components/edit-plan-page'), 'EditPlanPage'),
});

export const planRoutes = [plans, newPlan, plan, editPlan] as const;
