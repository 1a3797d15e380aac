/** @type {import('jest').Config} */
export default {
  testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/test/**/*.test.tsx'],
  transform: {
    '\\.[jt]sx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2023',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  // These packages come as ES modules only.
  transformIgnorePatterns: ['/node_modules/(?!(postal-mime|valibot|intl-messageformat|@formatjs)/)'],
  setupFiles: ['<rootDir>/test/in-english.ts'],
  testEnvironment: 'node',
  reporters: ['default', '<rootDir>/test/reporter.js'],
};
