import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute, signedInRoute } from './root';

const verification = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/verification',
  component: lazyRouteComponent(() => import('@/features/signing/components/verification-page'), 'VerificationPage'),
});

const certificates = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/admin/certificates',
  component: lazyRouteComponent(() => import('@/features/signing/components/certificates-page'), 'CertificatesPage'),
});

const newCertificate = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/admin/certificates/new',
  component: lazyRouteComponent(
    () => import('@/features/signing/components/new-certificate-page'),
    'NewCertificatePage',
  ),
});

const signatureMarks = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/admin/signature-marks',
  component: lazyRouteComponent(
    () => import('@/features/signing/components/signature-marks-page'),
    'SignatureMarksPage',
  ),
});

export const signingRoutes = [verification, certificates, newCertificate, signatureMarks] as const;

/** Where the code on a printed document leads; whoever holds the paper may look. */
const genuine = createRoute({
  getParentRoute: () => rootRoute,
  path: '/verify/$frozenId',
  component: lazyRouteComponent(() => import('@/features/signing/components/genuine-page'), 'GenuinePage'),
});

export const openSigningRoutes = [genuine] as const;
