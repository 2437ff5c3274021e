import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

// Which layer may import which is held by src/testing/architecture.test.ts.
export default tseslint.config(
  { ignores: ['target', 'node_modules', 'src/api', 'build'] },
  ...tseslint.configs.recommended,
  reactHooks.configs.flat['recommended-latest'],
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
);
