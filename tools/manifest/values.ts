import type { Element } from './parse.ts';
import type { Problem } from './problem.ts';

/** The single values at the top: id, version, language, permission. */
export function checkValues(root: Element): Problem[] {
  return root.children.flatMap((element) => {
    const rule = rules[element.name];
    return !rule || rule.right.test(element.text)
      ? []
      : [{ line: element.line, what: `${element.name} is "${element.text}".`, todo: rule.todo }];
  });
}

const rules: Readonly<Record<string, { right: RegExp; todo: string }>> = {
  Id: {
    right: /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i,
    todo: 'It must be a GUID, and stay the same for ever: it is how Outlook knows the add-in.',
  },
  Version: {
    right: /^\d{1,5}(?:\.\d{1,5}){3}$/,
    todo: 'It must be four numbers such as 1.0.0.0, and grow with every change that administrators roll out.',
  },
  DefaultLocale: { right: /^[a-z]{2,3}-[A-Z]{2}$/, todo: 'It must be a language with its country, such as en-US.' },
  Permissions: {
    right: /^ReadItem$/,
    todo: 'ReadItem is all the pane uses. Less hides the message from it; more makes every administrator consent anew.',
  },
};
