import { useTranslation } from 'react-i18next';
import type { ImportedFieldView, ImportedItemView } from '@/api/types.gen';
import { formatDate } from '@/lib/dates';

const value = (item: ImportedItemView, key: string) => item.fields.find((it) => it.key === key)?.value;
const joined = (words: (string | undefined)[], by: string) => words.filter(Boolean).join(by);

/** What a card is called, and how its values read. */
export function useItemWords() {
  const { t } = useTranslation('intake');
  const title = (item: ImportedItemView): string => {
    switch (item.part) {
      case 'HEAD':
        return t(`head.${item.id.slice('HEAD-'.length)}`);
      case 'LEGAL_BASIS':
        return joined([value(item, 'type'), value(item, 'number')], ' ') || t('part.LEGAL_BASIS');
      case 'SECTION':
        return joined([value(item, 'label'), value(item, 'title')], '. ').replace(/\.\. /, '. ');
      case 'INDICATOR':
        return joined([value(item, 'code'), value(item, 'name')], '. ');
      case 'TASK':
        return joined([value(item, 'code'), value(item, 'title')], '. ');
      case 'BUDGET':
        return value(item, 'source') ?? t('part.BUDGET');
      case 'RULE':
        return value(item, 'period') ? t(`period.${value(item, 'period')}`) : t('period.none');
      case 'RECIPIENT':
        return value(item, 'label') ?? t('part.RECIPIENT');
      default:
        return t(`part.${item.part}`);
    }
  };
  const words = (field: ImportedFieldView): string | undefined => {
    if (field.value === undefined) return undefined;
    switch (field.kind) {
      case 'DATE':
        return formatDate(field.value);
      case 'COMPARATOR':
        return t(`comparator.${field.value}`);
      case 'PERIOD':
        return t(`period.${field.value}`);
      case 'PURPOSE':
        return t(`purpose.${field.value}`);
      case 'YES_NO':
        return t(field.value === 'true' ? 'yes' : 'no');
      default:
        return field.value;
    }
  };
  return { title, words };
}

/** Fields whose words are the card's title already, or that only carry the quotation. */
export function isInTitle(item: ImportedItemView, key: string): boolean {
  const own: Partial<Record<ImportedItemView['part'], string[]>> = {
    LEGAL_BASIS: ['type', 'number'],
    SECTION: ['label', 'title'],
    INDICATOR: ['code', 'name'],
    TASK: ['code', 'title'],
    BUDGET: ['source'],
    RULE: ['period'],
    RECIPIENT: ['label'],
  };
  return key.endsWith('Quote') || (own[item.part] ?? []).includes(key);
}
