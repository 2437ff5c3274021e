import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from './root';

const units = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/admin/units',
  component: lazyRouteComponent(() => import('@/features/organisation/components/unit-list-page'), 'UnitListPage'),
});

const newUnit = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/admin/units/new',
  component: lazyRouteComponent(() => import('@/features/organisation/components/new-unit-page'), 'NewUnitPage'),
});

const unit = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/admin/units/$unitId',
  component: lazyRouteComponent(() => import('@/features/organisation/components/unit-page'), 'UnitPage'),
});

const people = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/admin/people',
  component: lazyRouteComponent(() => import('@/features/organisation/components/people-page'), 'PeoplePage'),
});

const newPerson = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/admin/people/new',
  component: lazyRouteComponent(() => import('@/features/organisation/components/new-person-page'), 'NewPersonPage'),
});

const substitutions = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/admin/substitutions',
  component: lazyRouteComponent(
    () => import('@/features/organisation/components/substitution-page'),
    'SubstitutionPage',
  ),
});

const newSubstitution = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/admin/substitutions/new',
  component: lazyRouteComponent(
    () => import('@/features/organisation/components/new-substitution-page'),
    'NewSubstitutionPage',
  ),
});

const signingAuthorities = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/admin/signing-authorities',
  component: lazyRouteComponent(
    () => import('@/features/organisation/components/signing-authority-page'),
    'SigningAuthorityPage',
  ),
});

const newSigningAuthority = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/admin/signing-authorities/new',
  component: lazyRouteComponent(
    () => import('@/features/organisation/components/new-signing-authority-page'),
    'NewSigningAuthorityPage',
  ),
});

export const organisationRoutes = [
  units,
  newUnit,
  unit,
  people,
  newPerson,
  substitutions,
  newSubstitution,
  signingAuthorities,
  newSigningAuthority,
] as const;
