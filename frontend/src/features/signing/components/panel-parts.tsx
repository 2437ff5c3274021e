import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SigningRequestView, TaskItemView } from '@/api/types.gen';
import { TextChanges } from '@/components/text-changes';
import { SignatureBlock } from '@/components/ui/document-paper';
import { CheckIcon, WarningIcon } from '@/components/ui/icons';
import { DocumentNumber, DueMark, StateMark } from '@/components/ui/marks';
import { formatDate, formatDateTime } from '@/lib/dates';
import { useToday } from '@/lib/today';
import { PanelSection } from './decision-layout';
import styles from './decision.module.css';
import { foldLines, lastReturn, outcomeOf } from './signing-facts';

/** What it is: number still open, state, deadline, title, who submitted and how far it reaches. */
export function PanelHead({
  task,
  request,
  state,
}: {
  task: TaskItemView;
  request: SigningRequestView;
  state: string;
}) {
  const { t } = useTranslation('signing');
  const today = useToday();
  const { outgoing } = request;
  return (
    <div className={styles.head}>
      <div className={styles.ids}>
        {outgoing && <DocumentNumber symbol={outgoing.notation} />}
        <StateMark state="waiting">{state}</StateMark>
        {task.dueAt && <DueMark due={task.dueAt} today={today} workingDaysLeft={task.workingDaysLeft} labelled />}
      </div>
      <h1>{request.title}</h1>
      <p className={styles.facts}>
        {t('submitted', { unit: request.draftingUnit.name, at: formatDate(request.openedAt) })}
        {outgoing && ` ${t('reach', { count: outgoing.unitCount })}`}
        {task.actingFor && ` ${t('standIn', { title: task.actingFor.title, name: task.actingFor.holderName ?? '' })}`}
      </p>
    </div>
  );
}

/** What changed since the attempt before, and why that one came back. */
export function ChangesSection({ request }: { request: SigningRequestView }) {
  const { t } = useTranslation('signing');
  const returned = lastReturn(request);
  if (request.attempt < 2) return null;
  return (
    <PanelSection
      title={t('changes.title', { attempt: request.attempt - 1 })}
      note={t('changes.count', { count: request.changes.length })}
    >
      {returned?.reason && (
        <p className="small">
          {t('changes.returned', { name: returned.official.name, at: formatDate(returned.at) })}{' '}
          <q className="doc">{returned.reason}</q>
        </p>
      )}
      {request.changes.length === 0 ? (
        <p>{t('changes.none')}</p>
      ) : (
        <TextChanges changes={request.changes} removed={t('changes.removed')} added={t('changes.added')} />
      )}
    </PanelSection>
  );
}

/** One line of a list of checks. */
export function CheckLine({ met, children }: { met: boolean; children: ReactNode }) {
  const { t } = useTranslation('signing');
  return (
    <li className={met ? styles.met : styles.unmet}>
      {met ? <CheckIcon /> : <WarningIcon />}
      <span style={{ color: 'var(--ink-900)' }}>
        <span className="hidden-text">{met ? t('checks.met') : t('checks.unmet')}: </span>
        {children}
      </span>
    </li>
  );
}

/** What was checked before the decision, and what the system itself knows. */
export function ChecksSection({ request }: { request: SigningRequestView }) {
  const { t } = useTranslation('signing');
  const accepted = outcomeOf(request, 'FORM_ACCEPTED');
  const initialed = outcomeOf(request, 'INITIALED');
  return (
    <PanelSection title={t('checks.title')} note={accepted && `${request.office.name}, ${formatDate(accepted.at)}`}>
      <ul className={styles.checks}>
        {accepted && (
          <CheckLine met>
            {t('checks.form', { count: request.formPoints.length, name: accepted.official.name })}
          </CheckLine>
        )}
        {initialed && <CheckLine met>{t('checks.initialed', { name: initialed.official.name })}</CheckLine>}
        <CheckLine met={request.signer != null}>
          {request.signer ? t('checks.authority', { note: request.signer.legalNote }) : t('checks.noAuthority')}
        </CheckLine>
        {request.formPoints
          .filter((it) => it.note)
          .map((it) => (
            <CheckLine key={it.point} met={it.met}>
              {t(`point.${it.point}`)}: {it.note}
            </CheckLine>
          ))}
      </ul>
    </PanelSection>
  );
}

/** The block as it will stand on the document. */
export function SignatureSection({ request }: { request: SigningRequestView }) {
  const { t } = useTranslation('signing');
  const { signature, signer } = request;
  if (signature) {
    return (
      <PanelSection title={t('signature.title')}>
        <SignatureBlock
          lines={signature.blockLines}
          name={signature.signerName}
          stamp={t('signature.signedAt', { at: formatDateTime(signature.signedAt) })}
        />
      </PanelSection>
    );
  }
  if (!signer) return null;
  return (
    <PanelSection title={t('signature.expected')}>
      <SignatureBlock lines={signer.blockLines} name={signer.officialName} stamp={t('signature.here')} pending />
      <p className="muted small">{t('signature.then', { count: request.outgoing?.unitCount ?? 0 })}</p>
    </PanelSection>
  );
}

/** The lines of “Nơi nhận” with the units behind each. */
export function RecipientsSection({ request }: { request: SigningRequestView }) {
  const { t } = useTranslation('signing');
  const { outgoing } = request;
  if (!outgoing) return null;
  return (
    <PanelSection title={t('recipients.title')} note={t('recipients.count', { count: outgoing.unitCount })}>
      <ul className={styles.recipients}>
        {foldLines(outgoing.lines, t('recipients.many')).map((line) => (
          <li key={line.label}>
            {line.units.length > 1 ? (
              <details>
                <summary>{line.label}</summary>
                <ul>
                  {line.units.map((unit) => (
                    <li key={unit.unitId}>{unit.name}</li>
                  ))}
                </ul>
              </details>
            ) : (
              <span>
                {line.label}
                {line.units[0]?.outside && <span className="muted small"> {t('recipients.outside')}</span>}
              </span>
            )}
            <span className="muted small nowrap">
              {t(`purpose.${line.purpose}`)}, {t('recipients.units', { count: line.units.length })}
            </span>
            {line.missing.length > 0 && <span>{t('recipients.missing', { names: line.missing.join(', ') })}</span>}
          </li>
        ))}
        <li>
          <span>{t('recipients.archive', { copy: outgoing.archiveCopy })}</span>
        </li>
      </ul>
    </PanelSection>
  );
}
