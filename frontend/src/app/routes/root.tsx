import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, createRoute, redirect } from '@tanstack/react-router';
import { SignedInLayout } from '@/app/layouts/signed-in-layout';
import { NotFoundPage } from '@/app/not-found-page';
import { ErrorPage } from '@/app/error-page';
import { Problem } from '@/lib/problem';
import { sessionOptions } from '@/lib/session';

export interface RouterContext {
  queryClient: QueryClient;
}

export const rootRoute = createRootRouteWithContext<RouterContext>()({
  notFoundComponent: NotFoundPage,
  errorComponent: ErrorPage,
});

/** Parent of every page behind the sign-in; loads the session first. */
export const signedInRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'signed-in',
  component: SignedInLayout,
  notFoundComponent: NotFoundPage,
  errorComponent: ErrorPage,
  beforeLoad: async ({ context, location }) => {
    try {
      await context.queryClient.ensureQueryData(sessionOptions);
    } catch (error) {
      if (error instanceof Problem && error.status === 401) {
        throw redirect({ to: '/sign-in', search: { next: location.href } });
      }
      throw error;
    }
  },
});
