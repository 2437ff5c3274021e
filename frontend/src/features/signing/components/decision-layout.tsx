import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SigningRequestView } from '@/api/types.gen';
import { DocumentFrame } from '@/components/document-frame';
import { formatDateTime } from '@/lib/dates';
import { LinkButton } from '@/components/ui/button';
import { PlanIcon } from '@/components/ui/icons';
import { submittedDocument } from '../api/signing-request';
import styles from './decision.module.css';
import { useSigningStep } from './signing-steps';

export interface DecisionLayoutProps {
  taskId: string;
  request: SigningRequestView;
  /** Sections of the panel, first the one with the h1. */
  children: ReactNode;
  /** The buttons, primary first. */
  actions: ReactNode;
}

/** Document left, panel right; on a phone the panel with a button that opens the document. */
export function DecisionLayout({ taskId, request, children, actions }: DecisionLayoutProps) {
  const { t } = useTranslation('signing');
  const { step, address } = useSigningStep(taskId);
  const reading = step === 'document';
  return (
    <div className={`${styles.panes} ${reading ? styles.reading : ''}`}>
      <div className={styles.document}>
        {reading && (
          <div className={styles.back}>
            <LinkButton href={address('read')}>{t('backToPanel')}</LinkButton>
          </div>
        )}
        <DocumentFrame {...submittedDocument(request, request.attempt)} title={request.title}>
          {t('frozen', { attempt: request.attempt, at: formatDateTime(request.document.frozenAt) })}
        </DocumentFrame>
      </div>
      <aside className={styles.panel} aria-label={t('panel')}>
        <div className={styles.sections} tabIndex={0} role="group" aria-label={t('panel')}>
          {children}
          <div className={styles.openDocument}>
            <LinkButton href={address('document')} icon={PlanIcon}>
              {t('openDocument')}
            </LinkButton>
          </div>
        </div>
        <div className={styles.actions} data-action-bar>
          {actions}
        </div>
      </aside>
    </div>
  );
}

/** A part of the panel with its heading. */
export function PanelSection({
  title,
  note,
  aside,
  children,
}: {
  title: string;
  note?: ReactNode;
  aside?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section className={styles.section}>
      <header>
        <h2>{title}</h2>
        {note && <span className={styles.note}>{note}</span>}
        {aside && <span className={styles.aside}>{aside}</span>}
      </header>
      {children}
    </section>
  );
}
