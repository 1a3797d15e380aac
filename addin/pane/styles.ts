import { makeStyles, shorthands, tokens } from '@fluentui/react-components';

/** The few shapes every screen is built of, on a grid of 4 px. */
export const useShapes = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', rowGap: '12px', minWidth: 0 },
  block: { display: 'flex', flexDirection: 'column', rowGap: '8px', minWidth: 0 },
  tight: { display: 'flex', flexDirection: 'column', rowGap: '4px', minWidth: 0 },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: '8px', rowGap: '8px', minWidth: 0 },
  title: {
    margin: 0,
    fontSize: '20px',
    lineHeight: '26px',
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    textWrap: 'balance',
    // Focus comes here by program only, after a finding: a box is shown to whoever uses keys.
    ':focus': { outlineStyle: 'none' },
    ':global([data-keys])': {
      ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
    },
  },
  blockTitle: {
    margin: 0,
    fontSize: '14px',
    lineHeight: '20px',
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  text: { margin: 0, fontSize: '14px', lineHeight: '20px', overflowWrap: 'anywhere', maxWidth: '60ch' },
  caption: {
    margin: 0,
    fontSize: '12px',
    lineHeight: '16px',
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  value: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: '13px',
    lineHeight: '20px',
    overflowWrap: 'anywhere',
  },
  card: {
    ...shorthands.border('1px', 'solid', tokens.colorNeutralStroke2),
    borderRadius: tokens.borderRadiusMedium,
    padding: '8px 12px',
    backgroundColor: tokens.colorNeutralBackground2,
    minWidth: 0,
  },
  list: { margin: 0, paddingInlineStart: '20px', display: 'flex', flexDirection: 'column', rowGap: '4px' },
  plainList: { margin: 0, padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column', rowGap: '8px' },
  /** A group of questions without the browser's frame. */
  fieldset: { margin: 0, padding: 0, ...shorthands.borderStyle('none'), minWidth: 0 },
  /** Seen by screen readers only. */
  hidden: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** Outlook's pane on a small desktop has 535 px of height: there the answer stands closer together. */
const SHORT = '@media (max-height: 600px)';

/** What is closer together in a short pane, so that the change and its place are seen without scrolling. */
export const useShort = makeStyles({
  page: { [SHORT]: { rowGap: '8px', paddingTop: '6px' } },
  stack: { [SHORT]: { rowGap: '6px' } },
  tight: { [SHORT]: { rowGap: '2px' } },
  title: { [SHORT]: { fontSize: '18px', lineHeight: '22px', textWrap: 'wrap' } },
  list: { [SHORT]: { rowGap: '0px' } },
  step: { [SHORT]: { fontSize: '13px', lineHeight: '16px' } },
  bar: { [SHORT]: { paddingBlock: '2px', rowGap: '0px' } },
  barText: { [SHORT]: { fontSize: '13px', lineHeight: '16px', paddingTop: '2px', paddingBottom: '0px' } },
  barActions: { [SHORT]: { paddingTop: '2px', paddingBottom: '2px', marginTop: '0px', marginBottom: '0px' } },
  text: { [SHORT]: { fontSize: '13px', lineHeight: '18px' } },
  cell: { [SHORT]: { paddingTop: '1px', paddingBottom: '1px' } },
  picture: { [SHORT]: { maxHeight: '48px' } },
  /** Seen by screen readers only: the verdict says the same. */
  caption: {
    [SHORT]: {
      position: 'absolute',
      width: '1px',
      height: '1px',
      overflow: 'hidden',
      clipPath: 'inset(50%)',
      whiteSpace: 'nowrap',
    },
  },
  /** Where a bar takes its place. */
  gone: { [SHORT]: { display: 'none' } },
});
