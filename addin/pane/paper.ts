import { makeStyles, tokens } from '@fluentui/react-components';

/** What is drawn in the colour of the page on a filled sign. In forced colours the theme's page is not the page. */
export const usePaper = makeStyles({
  line: {
    stroke: tokens.colorNeutralBackground1,
    '@media (forced-colors: active)': { stroke: 'Canvas' },
  },
  area: {
    fill: tokens.colorNeutralBackground1,
    '@media (forced-colors: active)': { fill: 'Canvas' },
  },
});
