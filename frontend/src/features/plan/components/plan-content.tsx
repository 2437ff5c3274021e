import { useTranslation } from 'react-i18next';
import type { LegalBasisView, PlanView, SectionView } from '@/api/types.gen';
import { DataTable } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/states';
import { formatNumber } from '@/lib/numbers';
import { documentDate, lastDayOf, namesOf, targetOf, targetWords, unitWords } from './plan-words';
import styles from './plan.module.css';

/** One legal basis as the document sets it. */
export function basisWords(basis: LegalBasisView): string {
  return [
    'Căn cứ',
    basis.documentType,
    basis.number && `số ${basis.number}`,
    basis.issuedOn && `ngày ${documentDate(basis.issuedOn)}`,
    basis.issuer && `của ${basis.issuer}`,
    basis.summary && (basis.summary.startsWith('về ') ? basis.summary : `về ${basis.summary}`),
  ]
    .filter(Boolean)
    .join(' ');
}

/** What the plan says, in the words of the document. */
export function ContentTab({ plan }: { plan: PlanView }) {
  const { t } = useTranslation('plan');
  const { content } = plan;
  if (content.sections.length === 0 && content.legalBases.length === 0) {
    return <EmptyState>{t('content.empty')}</EmptyState>;
  }
  return (
    <div className={styles.text} lang="vi">
      {content.legalBases.map((it) => (
        <p key={it.id} className={styles.basis}>
          {basisWords(it)};
        </p>
      ))}
      {content.sections.map((it) => (
        <Section key={it.id} section={it} />
      ))}
      <Rules plan={plan} />
    </div>
  );
}

function Section({ section }: { section: SectionView }) {
  return (
    <>
      <h2 className={styles.sectionTitle}>{[section.label, section.title].filter(Boolean).join('. ')}</h2>
      {section.body
        .split('\n')
        .filter(Boolean)
        .map((line, index) => (
          <p key={index}>{line}</p>
        ))}
    </>
  );
}

function Rules({ plan }: { plan: PlanView }) {
  const { t } = useTranslation('plan');
  const names = namesOf(plan.units);
  if (plan.content.rules.length === 0) return null;
  return (
    <div className={styles.rules} lang={undefined}>
      <h2>{t('rules.title')}</h2>
      <ul>
        {plan.content.rules.map((it) => {
          const last = it.dueDay && it.dueMonth ? lastDayOf(it.dueDay, it.dueMonth, it.inclusive) : undefined;
          return (
            <li key={it.id}>
              <b>{t(`period.${it.period}`)}</b>: “{it.phrase}”
              {last && `, ${t('rules.meaning', { day: last.day, month: last.month })}`}.{' '}
              {t('rules.from', { units: unitWords(it.reporters, names, (code) => t(`group.${code}`)) })}
              {it.consolidatorUnitId && ` ${t('rules.to', { unit: names.get(it.consolidatorUnitId) })}`}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

export function IndicatorsTab({ plan }: { plan: PlanView }) {
  const { t } = useTranslation('plan');
  const names = namesOf(plan.units);
  if (plan.content.indicators.length === 0) return <EmptyState>{t('indicators.empty')}</EmptyState>;
  return (
    <DataTable
      caption={t('tabs.indicators')}
      rows={plan.content.indicators}
      rowKey={(it) => it.id}
      groupOf={(it) => it.groupTitle}
      columns={[
        { key: 'name', header: t('indicators.name'), cell: (it) => `${it.code}. ${it.name}` },
        {
          key: 'baseline',
          header: t('indicators.baseline'),
          align: 'right',
          cell: (it) =>
            it.baseline === undefined ? (
              <span className="muted">{t('indicators.none')}</span>
            ) : (
              formatNumber(it.baseline)
            ),
        },
        {
          key: 'target',
          header: t('indicators.target'),
          align: 'right',
          cell: (it) => <b>{targetWords(targetOf(it), it.unit)}</b>,
        },
        {
          key: 'owner',
          header: t('indicators.owner'),
          cell: (it) => unitWords(it.owner, names, (code) => t(`group.${code}`)),
        },
      ]}
    />
  );
}

export function AssignmentsTab({ plan }: { plan: PlanView }) {
  const { t } = useTranslation('plan');
  const names = namesOf(plan.units);
  const group = (code: string) => t(`group.${code}`);
  if (plan.content.assignments.length === 0) return <EmptyState>{t('assignments.empty')}</EmptyState>;
  return (
    <DataTable
      caption={t('tabs.assignments')}
      rows={plan.content.assignments}
      rowKey={(it) => it.id}
      groupOf={(it) => it.groupTitle}
      columns={[
        { key: 'title', header: t('assignments.title'), cell: (it) => `${it.code}. ${it.title}` },
        {
          key: 'lead',
          header: t('assignments.lead'),
          cell: (it) => unitWords(it.lead, names, group) || <span className="muted">{t('assignments.noLead')}</span>,
        },
        {
          key: 'cooperating',
          header: t('assignments.cooperating'),
          cell: (it) => unitWords(it.cooperating, names, group),
        },
        {
          key: 'timing',
          header: t('assignments.timing'),
          cell: (it) => [it.timing, it.output].filter(Boolean).join('; '),
        },
      ]}
    />
  );
}

export function RecipientsTab({ plan }: { plan: PlanView }) {
  const { t } = useTranslation('plan');
  if (plan.content.recipients.length === 0) return <EmptyState>{t('recipients.empty')}</EmptyState>;
  return (
    <>
      <p className={styles.lead}>{t('recipients.reach', { count: plan.reach.recipientUnits })}</p>
      <DataTable
        caption={t('tabs.recipients')}
        rows={plan.content.recipients}
        rowKey={(it) => it.id}
        columns={[
          { key: 'label', header: t('recipients.label'), cell: (it) => <span className="doc">- {it.label};</span> },
          { key: 'purpose', header: t('recipients.purpose'), cell: (it) => t(`purpose.${it.purpose}`) },
        ]}
      />
    </>
  );
}
