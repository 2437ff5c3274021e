import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from './root';

const mailLog = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/mail-log',
  component: lazyRouteComponent(() => import('@/features/notification/components/mail-log-page'), 'MailLogPage'),
});

const testMailbox = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/test-mailbox',
  component: lazyRouteComponent(
    () => import('@/features/notification/components/test-mailbox-page'),
    'TestMailboxPage',
  ),
});

const clock = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/admin/clock',
  component: lazyRouteComponent(() => import('@/features/clock/components/clock-page'), 'ClockPage'),
});

export const notificationRoutes = [mailLog, testMailbox, clock] as const;
