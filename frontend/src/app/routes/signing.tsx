import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute, signedInRoute } from './root';

const verification = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/verification',
  component: lazyRouteComponent(() => import('@/features/signing/components/verification-page'), 'VerificationPage'),
});

export const signingRoutes = [verification] as const;

/** Where the code on a printed document leads; whoever holds the paper may look. */
const genuine = createRoute({
  getParentRoute: () => rootRoute,
  path: '/verify/$frozenId',
  component: lazyRouteComponent(() => import('@/features/signing/components/genuine-page'), 'GenuinePage'),
});

export const openSigningRoutes = [genuine] as const;
