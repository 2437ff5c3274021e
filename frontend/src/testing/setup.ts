import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeAll } from 'vitest';
import { startI18n } from '@/lib/i18n';

// A busy machine may need seconds to load a lazy page; a test that passes does not wait.
configure({ asyncUtilTimeout: 15_000, getElementError: (message) => new Error(message ?? '') });
beforeAll(() => startI18n());
afterEach(() => cleanup());

// jsdom lacks these three; Mantine asks for them.
window.matchMedia ??= (query: string) =>
  ({ matches: false, media: query, addEventListener() {}, removeEventListener() {} }) as unknown as MediaQueryList;
window.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};
window.HTMLElement.prototype.scrollIntoView ??= () => {};
