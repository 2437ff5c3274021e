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

const mail = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/mail-log/$mailId',
  component: lazyRouteComponent(() => import('@/features/notification/components/mail-page'), 'MailPage'),
});

const faultyAddresses = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/admin/mail-addresses',
  component: lazyRouteComponent(
    () => import('@/features/notification/components/faulty-addresses-page'),
    'FaultyAddressesPage',
  ),
});

const mailTemplates = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/admin/mail-templates',
  component: lazyRouteComponent(
    () => import('@/features/notification/components/mail-templates-page'),
    'MailTemplatesPage',
  ),
});

const noticeLog = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/notice-log',
  component: lazyRouteComponent(() => import('@/features/notification/components/notice-log-page'), 'NoticeLogPage'),
});

const notices = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/notices',
  component: lazyRouteComponent(() => import('@/features/notification/components/notices-page'), 'NoticesPage'),
});

const mailChoice = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/notices/mail-choice',
  component: lazyRouteComponent(() => import('@/features/notification/components/mail-choice-page'), 'MailChoicePage'),
});

const clock = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/admin/clock',
  component: lazyRouteComponent(() => import('@/features/clock/components/clock-page'), 'ClockPage'),
});

export const notificationRoutes = [
  mailLog,
  mail,
  faultyAddresses,
  mailTemplates,
  noticeLog,
  notices,
  mailChoice,
  testMailbox,
  clock,
] as const;
