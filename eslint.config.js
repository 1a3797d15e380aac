import js from '@eslint/js';
import globals from 'globals';
import hooks from 'eslint-plugin-react-hooks';
import * as regexp from 'eslint-plugin-regexp';
import ts from 'typescript-eslint';

export default ts.config(
  { ignores: ['dist/', '.cache/', 'coverage/', 'test/fixtures/'] },
  js.configs.recommended,
  ts.configs.strict,
  regexp.configs['flat/recommended'],
  {
    languageOptions: { globals: { ...globals.node } },
    rules: {
      eqeqeq: 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      // A pattern that backtracks is a way for a pasted text to stop the program.
      'regexp/no-super-linear-backtracking': 'error',
      'regexp/no-super-linear-move': 'error',
    },
  },
  {
    // A promise nobody waits for loses its error; this program is made of promises.
    files: ['helper/**/*.ts', 'addin/**/*.ts', 'addin/**/*.tsx'],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
    },
  },
  {
    files: ['addin/**'],
    plugins: { 'react-hooks': hooks },
    languageOptions: { globals: { ...globals.browser, Office: 'readonly' } },
    rules: { ...hooks.configs.recommended.rules },
  },
  { files: ['test/**'], languageOptions: { globals: { ...globals.jest, ...globals.browser } } },
);
