import { useEffect, useRef, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportedItemView, ImportView, PassageView } from '@/api/types.gen';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/states';
import { Tabs } from '@/components/ui/tabs';
import type { useReview } from '../api/import';
import { ItemCard } from './item-card';
import styles from './intake.module.css';

const parts = [
  'HEAD',
  'LEGAL_BASIS',
  'SECTION',
  'INDICATOR',
  'TASK',
  'BUDGET',
  'RULE',
  'RECIPIENT',
  'ARCHIVE',
] as const;

export const needsLook = (it: ImportedItemView) => it.review === 'OPEN' && it.confidence === 'check';

/** What was read, part by part; filter, accept, correct, leave out, by mouse and by keyboard. */
export function DraftPane({
  file,
  review,
  onlyToCheck,
  selected,
  onSelect,
  onShow,
}: {
  file: ImportView;
  review: ReturnType<typeof useReview>;
  onlyToCheck: boolean;
  selected?: string;
  onSelect: (item: ImportedItemView) => void;
  onShow: (place: PassageView | undefined) => void;
}) {
  const { t } = useTranslation('intake');
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!selected) return;
    const card = box.current?.querySelector<HTMLElement>(`[data-item="${CSS.escape(selected)}"]`);
    if (card && !card.contains(document.activeElement)) card.focus({ preventScroll: false });
  }, [selected]);
  const shown = file.items.filter((it) => !onlyToCheck || needsLook(it) || it.id === selected);
  const address = (show?: string) => `/plans/import/${file.id}?${new URLSearchParams(show ? { show } : {})}`;
  return (
    <section className={styles.draft} aria-label={t('draft.title')} ref={box} onKeyDown={move}>
      <div className={styles.tools}>
        <Tabs
          look="chips"
          label={t('draft.filter')}
          current={onlyToCheck ? 'check' : 'all'}
          items={[
            { key: 'all', label: t('draft.all'), count: file.items.length, href: address() },
            { key: 'check', label: t('draft.check'), count: file.toCheck, href: address('check') },
          ]}
        />
        <p className={styles.keys}>{t('draft.keys')}</p>
      </div>
      {shown.length === 0 && <EmptyState>{t('draft.nothingToCheck')}</EmptyState>}
      {parts.map((part) => {
        const items = shown.filter((it) => it.part === part);
        if (items.length === 0) return null;
        const sure = items.filter((it) => it.review === 'OPEN' && it.confidence === 'certain').length;
        return (
          <section key={part} className={styles.part} aria-labelledby={`part-${part}`}>
            <header>
              <h2 id={`part-${part}`}>{t(`part.${part}`)}</h2>
              <span className="muted small">{t('draft.count', { count: items.length })}</span>
              {sure > 0 && !file.planId && (
                <Button
                  variant="quiet"
                  busy={review.accept.isPending}
                  onClick={() =>
                    review.accept.mutate({ path: { importId: file.id }, body: { version: file.version, part } })
                  }
                >
                  {t('draft.acceptPart', { count: sure })}
                </Button>
              )}
            </header>
            {items.map((item) => (
              <ItemCard
                key={item.id}
                file={file}
                item={item}
                review={review}
                selected={item.id === selected}
                onSelect={() => onSelect(item)}
                onShow={onShow}
              />
            ))}
          </section>
        );
      })}
    </section>
  );
}

/** Up and down between the cards; typing in a field stays typing. */
function move(event: KeyboardEvent<HTMLElement>) {
  const card = event.target as HTMLElement;
  if (!card.dataset.item || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
  const cards = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-item]')];
  const next = cards[cards.indexOf(card) + (event.key === 'ArrowDown' ? 1 : -1)];
  if (next) {
    event.preventDefault();
    next.focus();
  }
}
