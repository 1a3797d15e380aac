import { fileURLToPath } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import TerserPlugin from 'terser-webpack-plugin';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** WebView2, WKWebView and the browsers Outlook on the web supports: all of them keep themselves up to date. */
const target = 'es2022';

/** Of the 96 MB of Office.js, what an Outlook of any kind asks for. Its licence allows passing it on unmodified only. */
const officeJs = [
  'office.js',
  'outlook-web-16.01.js',
  'outlook-win32-16.{00,01,02}.js',
  'outlook-mac-16.00.js',
  'o15apptofilemappingtable.js',
  '*/{office,outlook}_strings.js',
];

/** The pane, from addin/ to dist/pane/, which the helper serves as it stands. */
export default (_env, argv) => {
  const production = argv.mode !== 'development';
  return {
    mode: production ? 'production' : 'development',
    target: ['web', target],
    context: here('.'),
    entry: {
      main: './addin/main.tsx',
      // Loaded by the page itself ahead of Office.js, so its name must not change.
      'microsoft-ajax': { import: './addin/outlook/microsoft-ajax.ts', filename: 'microsoft-ajax.js' },
    },
    output: {
      path: here('dist/pane'),
      filename: production ? '[name].[contenthash:8].js' : '[name].js',
      chunkFilename: production ? '[name].[contenthash:8].js' : '[name].js',
      assetModuleFilename: 'assets/[name].[contenthash:8][ext]',
      clean: true,
    },
    // The page's Content-Security-Policy forbids eval, so no devtool that relies on it.
    devtool: production ? false : 'cheap-module-source-map',
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: 'esbuild-loader',
          options: { target, jsx: 'automatic' },
        },
        {
          test: /[\\/]helper[\\/]knowledge[\\/]data[\\/].*\.json$/,
          type: 'javascript/auto',
          loader: here('tools/build/pane-data.ts'),
        },
        ...(production
          ? [
              {
                test: /[\\/]reading[\\/]languages[\\/](?:all|other-scripts)\.ts$/,
                loader: here('tools/build/pane-languages.ts'),
              },
            ]
          : []),
        { test: /\.(?:png|svg)$/, type: 'asset/resource' },
      ],
    },
    plugins: [
      // The manifest names taskpane.html; a person types the address without it.
      ...['taskpane.html', 'index.html'].map(
        (filename) =>
          new HtmlPlugin({ template: 'addin/taskpane.html', filename, chunks: ['main'], scriptLoading: 'defer' }),
      ),
      new CopyPlugin({
        patterns: [
          { from: 'assets/*.png' },
          { from: 'addin/taskpane.css', to: '[name][ext]' }, // what the page looks like before its program has come
          ...officeJs.map((from) => ({
            from,
            context: here('node_modules/@microsoft/office-js/dist'),
            to: 'office-js/',
            info: { minimized: true }, // that is: leave it as it is
          })),
          { from: 'LICENSE.md', context: here('node_modules/@microsoft/office-js'), to: 'office-js/' },
        ],
      }),
    ],
    // esbuild keeps unused functions inside webpack's module wrappers: 24 kB gzip of the first chunk. webpack's own list
    // also strips the page's HTML of its quotes, and the nonce needs them.
    optimization: {
      minimizer: [new TerserPlugin({ extractComments: false, terserOptions: { compress: { passes: 2 } } })],
    },
    performance: {
      hints: production ? 'warning' : false,
      maxEntrypointSize: 450_000,
      maxAssetSize: 500_000,
      assetFilter: (name) => name.endsWith('.js') && !name.startsWith('office-js/'),
    },
    cache: {
      type: 'filesystem',
      cacheDirectory: here('.cache/webpack'),
      buildDependencies: {
        config: [
          fileURLToPath(import.meta.url),
          here('tools/build/pane-data.ts'),
          here('tools/build/pane-languages.ts'),
        ],
      },
    },
    stats: 'errors-warnings',
  };
};
