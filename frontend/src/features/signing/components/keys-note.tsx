import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { getSigningReadinessOptions } from '@/api/@tanstack/react-query.gen';
import type { SigningReadinessView, SigningRequestView } from '@/api/types.gen';
import { Note } from '@/components/ui/states';
import styles from './decision.module.css';

/** Where the keys are that the document needs; undefined until it is known. */
export function useReadiness({ subjectType, subjectId }: SigningRequestView): SigningReadinessView | undefined {
  return useQuery({ ...getSigningReadinessOptions({ path: { subjectType, subjectId } }), staleTime: 0 }).data;
}

/** Whether the organisation signs with the office's own tool. */
export function isOutside(readiness?: SigningReadinessView): boolean {
  return readiness?.organisation === 'OUTSIDE' || readiness?.numbered !== undefined;
}

/** Says before anybody presses a button which key is missing, and what is to be done. */
export function KeysNote({ request, readiness }: { request: SigningRequestView; readiness?: SigningReadinessView }) {
  const { t } = useTranslation('signing');
  const name = request.issuer.name;
  const said: { key: string; warning: boolean }[] = [];
  if (readiness?.signer === 'NONE') said.push({ key: 'signerNone', warning: true });
  if (readiness?.signer === 'OUTSIDE') said.push({ key: 'signerOutside', warning: false });
  if (readiness?.organisation === 'NONE') said.push({ key: 'organisationNone', warning: true });
  if (readiness?.organisation === 'OUTSIDE' && request.state === 'SIGNED')
    said.push({ key: 'organisationOutside', warning: false });
  if (said.length === 0) return null;
  return (
    <div className={styles.keys}>
      {said.map(({ key, warning }) => (
        <Note key={key} tone={warning ? 'amber' : 'blue'} title={t(`keys.${key}`, { name })}>
          <p>{t(`keys.${key}Text`, { name })}</p>
        </Note>
      ))}
    </div>
  );
}
