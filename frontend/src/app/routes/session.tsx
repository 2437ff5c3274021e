import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute, signedInRoute } from './root';

const signIn = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  validateSearch: (search: Record<string, unknown>): { next?: string } => ({
    next: typeof search.next === 'string' && /^\/(?!\/)/.test(search.next) ? search.next : undefined,
  }),
  component: lazyRouteComponent(() => import('@/features/session/components/sign-in-page'), 'SignInPage'),
});

const help = createRoute({
  getParentRoute: () => rootRoute,
  path: '/help',
  component: lazyRouteComponent(() => import('@/app/help-page'), 'HelpPage'),
});

/** Pages that need no sign-in. */
export const openRoutes = [signIn, help] as const;

const password = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/account/password',
  component: lazyRouteComponent(() => import('@/features/session/components/password-page'), 'PasswordPage'),
});

export const accountRoutes = [password] as const;

const anywhereElse = createRoute({
  getParentRoute: () => signedInRoute,
  path: '$',
  component: lazyRouteComponent(() => import('@/app/not-found-page'), 'NotFoundPage'),
});

export const unknownRoutes = [anywhereElse] as const;
