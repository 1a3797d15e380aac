/** Every part of the pane that the first screen does without. */
export { AccountForm } from './account/account.tsx';
export { CaughtBar } from './computer/caught-bar.tsx';
export { ChooseAccount } from './computer/choose.tsx';
export { Consent } from './computer/consent.tsx';
export { EarSwitch } from './computer/ear-switch.tsx';
export { MayRead } from './computer/may-read.tsx';
export { HelperBar } from './helper/helper-bar.tsx';
export { Waiting } from './helper/waiting.tsx';
export { ItemBar } from './item-bar.tsx';
export { LanguageChoice } from './language-choice.tsx';
export { Looking } from './looking/looking.tsx';
export { PathPicture } from './path/path-picture.tsx';
export { VerdictScreen } from './verdict/verdict.tsx';
