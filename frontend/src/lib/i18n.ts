import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';

export type Language = 'vi' | 'en';
type Words = Record<string, unknown>;

/** One file per feature and language: locales/vi/<feature>.json is the namespace <feature>. */
const vietnamese = import.meta.glob<Words>('../locales/vi/*.json', { eager: true, import: 'default' });
const english = import.meta.glob<Words>('../locales/en/*.json', { import: 'default' });

const namespace = (path: string) => path.slice(path.lastIndexOf('/') + 1, -'.json'.length);
const storageKey = 'trinhky.language';

export function language(): Language {
  return i18next.language === 'en' ? 'en' : 'vi';
}

async function loadEnglish(): Promise<void> {
  await Promise.all(
    Object.entries(english).map(async ([path, load]) => i18next.addResourceBundle('en', namespace(path), await load())),
  );
}

/** Switches the words of the whole application and remembers the choice on this machine. */
export async function switchLanguage(next: Language): Promise<void> {
  if (next === 'en') await loadEnglish();
  await i18next.changeLanguage(next);
  document.documentElement.lang = next;
  localStorage.setItem(storageKey, next);
}

export async function startI18n(): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: 'vi',
    fallbackLng: 'vi',
    defaultNS: 'ui',
    resources: {
      vi: Object.fromEntries(Object.entries(vietnamese).map(([path, words]) => [namespace(path), words])),
    },
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  if (localStorage.getItem(storageKey) === 'en') await switchLanguage('en');
}
