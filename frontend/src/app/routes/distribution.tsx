import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from './root';

const register = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/register',
  component: lazyRouteComponent(() => import('@/features/distribution/components/register-page'), 'RegisterPage'),
});

const registerEntry = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/register/$entryId',
  component: lazyRouteComponent(
    () => import('@/features/distribution/components/register-entry-page'),
    'RegisterEntryPage',
  ),
});

const inbox = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/inbox',
  component: lazyRouteComponent(() => import('@/features/distribution/components/inbox-page'), 'InboxPage'),
});

const incoming = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/inbox/$deliveryId',
  component: lazyRouteComponent(
    () => import('@/features/distribution/components/incoming-document-page'),
    'IncomingDocumentPage',
  ),
});

const mapRecipients = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/outgoing/$subjectType/$subjectId/recipients',
  component: lazyRouteComponent(
    () => import('@/features/distribution/components/map-recipients-page'),
    'MapRecipientsPage',
  ),
});

const channels = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/admin/channels',
  component: lazyRouteComponent(() => import('@/features/distribution/components/channels-page'), 'ChannelsPage'),
});

export const distributionRoutes = [register, registerEntry, inbox, incoming, mapRecipients, channels] as const;
