import '@mantine/core/styles/default-css-variables.layer.css';
import './tokens.css';
import './base.css';
import { createTheme, MantineProvider, type MantineColorsTuple } from '@mantine/core';
import type { ReactNode } from 'react';

const scale = (...shades: [string, string, string, string]): MantineColorsTuple => {
  const [lightest, light, filled, darkest] = shades;
  return [lightest, light, light, light, filled, filled, filled, filled, filled, darkest];
};

/** Mantine in the colours of tokens.css: shade 8 is what fills, and it passes on white. */
const theme = createTheme({
  primaryColor: 'indigo',
  primaryShade: 8,
  autoContrast: true,
  fontFamily: 'var(--font-ui)',
  defaultRadius: 3,
  spacing: { xs: '8px', sm: '12px', md: '16px', lg: '24px', xl: '32px' },
  respectReducedMotion: true,
  colors: {
    indigo: scale('#eff4fa', '#dde7f4', '#22477f', '#142e56'),
    red: scale('#fdf4f2', '#fbe6e3', '#a3211c', '#a3211c'),
    yellow: scale('#fef9ec', '#fcefd2', '#7a4a00', '#7a4a00'),
    green: scale('#e0f0e5', '#e0f0e5', '#1f5f3a', '#1f5f3a'),
  },
});

const resolver = () => ({
  variables: {
    '--mantine-color-text': 'var(--ink-900)',
    '--mantine-color-dimmed': 'var(--ink-600)',
    '--mantine-color-placeholder': 'var(--ink-600)',
    '--mantine-color-error': 'var(--cinnabar-700)',
    '--mantine-color-default-border': 'var(--line-3)',
  },
  light: {},
  dark: {},
});

export function UiProvider({ children }: { children: ReactNode }) {
  return (
    <MantineProvider theme={theme} cssVariablesResolver={resolver} forceColorScheme="light">
      {children}
    </MantineProvider>
  );
}
