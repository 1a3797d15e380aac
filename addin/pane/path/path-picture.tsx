import { makeStyles, mergeClasses, tokens, useFluent } from '@fluentui/react-components';
import type { FluentIcon } from '@fluentui/react-icons';
import { say, type Said } from '../../../helper/words/say.ts';
import type { Run } from '../../session/session.ts';
import type { Standing } from '../mark.tsx';
import { usePaper } from '../paper.ts';
import { useRoomForAnswer } from './room.ts';
import { useShapes, useShort } from '../styles.ts';
import { plain, Words } from '../words.tsx';
import { icons } from './icons.tsx';
import { PARTS, path, type Part, type Path } from './path.ts';

const useStyles = makeStyles({
  picture: { display: 'block', width: '100%', maxWidth: '420px', height: 'auto', forcedColorAdjust: 'auto' },
  figure: { margin: 0 },
  good: { color: tokens.colorStatusSuccessForeground1 },
  bad: { color: tokens.colorStatusDangerForeground1 },
  possible: { color: tokens.colorStatusWarningForeground3 },
  looking: { color: tokens.colorNeutralStrokeAccessible },
  open: { color: tokens.colorNeutralStrokeAccessible, '@media (forced-colors: active)': { color: 'GrayText' } },
  ink: { color: tokens.colorNeutralForeground1 },
  faint: { color: tokens.colorNeutralForeground3 },
  label: { fontSize: '12px', fontFamily: tokens.fontFamilyBase },
  moving: {
    '@media (prefers-reduced-motion: no-preference)': {
      animationName: { to: { strokeDashoffset: '-12' } },
      animationDuration: '1200ms',
      animationIterationCount: 'infinite',
      animationTimingFunction: 'linear',
    },
  },
});

/** The middles of the four parts. */
const X: readonly number[] = [34, 110, 186, 262];
const WIDTH = 296;
const Y = 26;

/** The way from Outlook to the mail server, and where it stops. Its caption says the same in words. */
export function PathPicture({ run, isBeside = false }: { readonly run: Run; readonly isBeside?: boolean }) {
  const isRunning = run.end === null;
  const { findings } = run.diagnosis;
  const way = path({ account: run.report.account, evidence: run.evidence, findings, isRunning });
  return (
    <Picture
      isBeside={isBeside}
      caption={captionOf(way, isRunning)}
      nodes={PARTS.map((part) => ({ name: name(part), icon: icons[part], standing: way.parts[part] }))}
    />
  );
}

/** A part of the way as it is drawn. */
export interface PathNode {
  readonly name: string;
  readonly icon: FluentIcon;
  readonly standing: Standing;
}

/** Four parts in a row, the lines between them, and the same in words. */
export function Picture({
  nodes,
  caption,
  isBeside = false,
}: {
  readonly nodes: readonly PathNode[];
  readonly caption: Said;
  /** There is a bar, and a short pane has no room for both. */
  readonly isBeside?: boolean;
}) {
  const styles = useStyles();
  const shapes = useShapes();
  const short = useShort();
  const picture = useRoomForAnswer();
  return (
    <figure className={styles.figure}>
      <svg
        ref={picture}
        className={mergeClasses(styles.picture, short.picture, isBeside && short.gone)}
        viewBox="0 0 296 64"
        aria-hidden="true"
        fill="none"
      >
        {nodes.slice(1).map(({ standing }, index) => (
          <Line key={index} from={X[index] ?? 0} to={X[index + 1] ?? 0} standing={standing} />
        ))}
        {nodes.map((node, index) => (
          <Node key={index} node={node} at={X[index] ?? 0} />
        ))}
      </svg>
      <figcaption className={mergeClasses(shapes.caption, short.caption)}>
        <Words said={caption} />
        <ol className={shapes.hidden}>
          {nodes.map((node, index) => (
            <li key={index}>
              <Words said={say('pane.path.part', { part: node.name, state: stateOf(node.standing) })} />
            </li>
          ))}
        </ol>
      </figcaption>
    </figure>
  );
}

/** The picture in one sentence. */
export function captionOf({ parts, breaks }: Path, isRunning: boolean): Said {
  if (breaks) {
    return say(parts[breaks] === 'bad' ? 'pane.path.stops' : 'pane.path.maybe', { part: name(breaks) });
  }
  if (PARTS.some((part) => parts[part] === 'possible')) return say('pane.path.uncertain');
  if (PARTS.every((part) => parts[part] === 'good')) return say('pane.path.good');
  return say(isRunning ? 'pane.path.looking' : 'pane.path.open');
}

function name(part: Part): string {
  return plain(say(`pane.path.${part}`));
}

function stateOf(standing: Standing): string {
  return plain(say(`pane.mark.${standing}`));
}

/** Where something stands along the way, which runs as the language is written. */
function useAlong(): (x: number) => number {
  const { dir } = useFluent();
  return (x) => (dir === 'rtl' ? WIDTH - x : x);
}

function Line({ from, to, standing }: { readonly from: number; readonly to: number; readonly standing: Standing }) {
  const styles = useStyles();
  const along = useAlong();
  const onward = Math.sign(along(to) - along(from));
  const start = along(from) + 22 * onward;
  const end = along(to) - 22 * onward;
  const cross = start + 18 * onward - 5;
  const isBroken = standing === 'bad';
  return (
    <g className={styles[standing]} stroke="currentColor" strokeWidth="2" strokeLinecap="round">
      <line
        className={standing === 'looking' ? styles.moving : undefined}
        x1={start}
        x2={isBroken ? start + 6 * onward : end}
        y1={Y}
        y2={Y}
        strokeDasharray={dashes[standing]}
      />
      {isBroken && <path d={`m${cross} ${Y - 5} 10 10m0-10-10 10`} />}
    </g>
  );
}

const dashes: Readonly<Record<Standing, string | undefined>> = {
  good: undefined,
  bad: undefined,
  possible: '4 5',
  looking: '2 4',
  open: '0.1 5',
};

function Node({ node: { name, icon: Icon, standing }, at }: { readonly node: PathNode; readonly at: number }) {
  const styles = useStyles();
  const x = useAlong()(at);
  return (
    <>
      <g className={styles[standing]}>
        <rect
          x={x - 20}
          y={Y - 20}
          width="40"
          height="40"
          rx="8"
          stroke="currentColor"
          strokeWidth={standing === 'bad' || standing === 'possible' ? 2 : 1}
          strokeDasharray={standing === 'possible' ? '4 3' : standing === 'open' ? '1 3' : undefined}
        />
        <Sign standing={standing} x={x + 17} y={Y + 17} />
      </g>
      <Icon className={standing === 'open' ? styles.faint : styles.ink} x={x - 12} y={Y - 12} width={24} height={24} />
      <text
        className={mergeClasses(styles.label, standing === 'open' ? styles.faint : styles.ink)}
        x={x}
        y="60"
        textAnchor="middle"
        fill="currentColor"
      >
        {name}
      </text>
    </>
  );
}

/** The small disc at a corner: what the line says by its shape, once more. */
function Sign({ standing, x, y }: { readonly standing: Standing; readonly x: number; readonly y: number }) {
  const paper = usePaper();
  if (standing === 'good' || standing === 'bad') {
    return (
      <g transform={`translate(${x} ${y})`} strokeWidth="1.5" strokeLinecap="round">
        <circle className={paper.line} r="7" fill="currentColor" />
        <path className={paper.line} d={standing === 'good' ? 'm-3 .3 2 2 4-4.4' : 'm-2.4-2.4 4.8 4.8m0-4.8-4.8 4.8'} />
      </g>
    );
  }
  if (standing !== 'possible') return null;
  return (
    <g transform={`translate(${x} ${y})`} stroke="currentColor" strokeLinecap="round">
      <circle className={paper.area} r="7" strokeWidth="1.2" strokeDasharray="3 2" />
      <path d="M-1.6-1.5A1.7 1.7 0 1 1 .8 0C.2.4 0 .7 0 1.2m0 1.9v.1" />
    </g>
  );
}
