import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from './root';

const policy = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/admin/reminders',
  component: lazyRouteComponent(() => import('@/features/reminder/components/policy-page'), 'ReminderPolicyPage'),
});

const editPolicy = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/admin/reminders/edit',
  component: lazyRouteComponent(
    () => import('@/features/reminder/components/edit-policy-page'),
    'EditReminderPolicyPage',
  ),
});

const calendar = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/admin/calendar',
  component: lazyRouteComponent(() => import('../calendar-administration-page'), 'CalendarWithEffectPage'),
});

export const reminderRoutes = [policy, editPolicy, calendar] as const;
