import { useTranslation } from 'react-i18next';
import type { FindingView, PlanView } from '@/api/types.gen';
import { SeverityIcon } from '@/components/ui/findings';
import { CheckIcon, CircleIcon, HalfCircleIcon } from '@/components/ui/icons';
import { Link } from '@/components/ui/link';
import { severityOf } from './finding-words';
import styles from './plan.module.css';

export type PartKey = FindingView['part'] | `section:${string}`;

export interface OutlineItem {
  key: PartKey;
  group: 'content' | 'annexes' | 'issue';
  label: string;
  note: string;
  /** The gravest open finding there. */
  severity?: FindingView['severity'];
  done: boolean;
  begun: boolean;
}

const gravity: FindingView['severity'][] = ['ERROR', 'WARNING', 'INFO'];

/** The parts of a plan with what is still to do in each. */
export function outlineOf(
  plan: PlanView,
  open: FindingView[],
  t: (key: string, values?: Record<string, unknown>) => string,
): OutlineItem[] {
  const { content } = plan;
  const item = (
    key: PartKey,
    group: OutlineItem['group'],
    label: string,
    amount: string | undefined,
    state: { done?: boolean; begun?: boolean },
  ): OutlineItem => {
    const here = open.filter((it) => placeOf(it) === key);
    const severity = gravity.find((it) => here.some((finding) => finding.severity === it));
    const errors = here.filter((it) => it.severity === 'ERROR').length;
    const reviews = here.filter((it) => it.severity === 'WARNING').length;
    const toDo =
      errors > 0 ? t('outline.errors', { count: errors }) : reviews > 0 && t('outline.reviews', { count: reviews });
    const begun = state.begun ?? false;
    return {
      key,
      group,
      label,
      severity,
      note: [amount, toDo].filter(Boolean).join(', '),
      done: severity === undefined && (state.done ?? begun),
      begun,
    };
  };
  const rows = (count: number) => (count === 0 ? t('outline.empty') : t('outline.rows', { count }));
  const list = (key: FindingView['part'], group: OutlineItem['group'], count: number) =>
    item(key, group, t(`part.${key}`), rows(count), { begun: count > 0 });
  return [
    item('HEADING', 'content', t('part.HEADING'), undefined, { begun: Boolean(plan.heading.title) }),
    list('LEGAL_BASES', 'content', content.legalBases.length),
    ...content.sections.map((it) =>
      item(
        `section:${it.id}`,
        'content',
        [it.label, it.title].filter(Boolean).join('. ') || t('untitledSection'),
        undefined,
        {
          begun: it.body !== '',
          done: it.done,
        },
      ),
    ),
    list('INDICATORS', 'annexes', content.indicators.length),
    list('ASSIGNMENTS', 'annexes', content.assignments.length),
    list('BUDGET', 'annexes', content.budgetLines.length),
    list('RULES', 'issue', content.rules.length),
    list('RECIPIENTS', 'issue', content.recipients.length),
    item(
      'CONSULTATION',
      'issue',
      t('part.CONSULTATION'),
      plan.consultation.needed
        ? t('outline.units', { count: plan.consultation.unitIds.length })
        : t('outline.notNeeded'),
      { begun: true },
    ),
  ];
}

/** The part of the editor where a finding is. */
export function placeOf(finding: FindingView): PartKey {
  return finding.part === 'SECTIONS' && finding.rowId ? `section:${finding.rowId}` : finding.part;
}

/** The outline at the left: what there is, what is done, what is to be settled. */
export function EditorOutline({
  items,
  current,
  hrefOf,
}: {
  items: OutlineItem[];
  current: PartKey;
  hrefOf: (key: PartKey) => string;
}) {
  const { t } = useTranslation('plan');
  return (
    <nav className={styles.outline} aria-label={t('outline.label')}>
      {(['content', 'annexes', 'issue'] as const).map((group) => (
        <section key={group}>
          <h2>{t(`outline.${group}`)}</h2>
          <ul>
            {items
              .filter((it) => it.group === group)
              .map((it) => (
                <li key={it.key}>
                  <Link href={hrefOf(it.key)} aria-current={it.key === current ? 'page' : undefined}>
                    <OutlineIcon item={it} />
                    <span>
                      {it.label}
                      {it.note && <small>{it.note}</small>}
                    </span>
                  </Link>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}

function OutlineIcon({ item }: { item: OutlineItem }) {
  const { t } = useTranslation('plan');
  if (item.severity === 'ERROR' || item.severity === 'WARNING') {
    return <SeverityIcon severity={severityOf[item.severity]} />;
  }
  const Icon = item.done ? CheckIcon : item.begun ? HalfCircleIcon : CircleIcon;
  return (
    <span>
      <Icon />
      <span className="hidden-text">
        {t(item.done ? 'outline.done' : item.begun ? 'outline.begun' : 'outline.open')}:{' '}
      </span>
    </span>
  );
}
