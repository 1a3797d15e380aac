import { officeJs } from './allowed.ts';
import { isKoffi, isNode, type Package, productionPackages } from './packages.ts';
import { licenceText } from './text.ts';

const line = '-'.repeat(80);

/** The whole of THIRD-PARTY-NOTICES. */
export function notices(): string {
  const packages = productionPackages();
  const ordinary = packages.filter((one) => one.name !== officeJs && !isNode(one) && !isKoffi(one));
  const parts = [
    head,
    officeJsPart(packages.filter(({ name }) => name === officeJs)),
    dataPart,
    nodePart(packages.filter(isNode)),
    koffiPart(packages.filter(isKoffi)),
    ...byText(ordinary).map(({ packages, text }) => `${packages.map(say).join('\n')}\n\n${text}`),
  ];
  return `${parts.join(`\n\n${line}\n\n`)}\n`;
}

const head = `Third-party notices of Outbox Doctor

Outbox Doctor is under the MIT License (see LICENSE). It is made with the work of others, under the terms below.
This file is written by "node tools/notices.ts"; do not change it by hand.`;

function officeJsPart(packages: readonly Package[]): string {
  return `${packages.map(say).join('\n')}

Office.js is not under the MIT License but under terms of Microsoft's, which follow in full. They permit to "copy and
distribute all the code provided in the source code form in the software in its original form" as part of apps "THAT
INTEROPERATE WITH MICROSOFT 365 PRODUCTS, APPS, AND SERVICES", which Outbox Doctor is: an add-in for Outlook. Its files
are passed on unmodified, in dist/pane/office-js, for use with Outbox Doctor only. Whoever passes Outbox Doctor on, and
whoever uses it, has these files under terms that protect them at least as much as Microsoft's do; the MIT License of
Outbox Doctor does not extend to them, and those who change Outbox Doctor may not change them.

Microsoft is not responsible for maintaining, updating or supporting Outbox Doctor. Outbox Doctor neither comes from
Microsoft nor is it endorsed by Microsoft. Microsoft, Outlook and Microsoft 365 are trademarks of Microsoft.

${packages.map(licenceText).join('\n\n')}`;
}

const dataPart = `helper/knowledge/data/providers.ispdb.json

The settings of mail providers in this file are converted from the autoconfiguration database of the Thunderbird
project (github.com/thunderbird/autoconfig) and, as its own notice says, from deltachat/provider-db.

This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0. If a copy of the MPL was not
distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.

The file is itself the source code form. The licence covers that file and changes to it, not the rest of Outbox Doctor.`;

function nodePart(packages: readonly Package[]): string {
  return `${packages.map(say).join('\n')}

Node.js for each system; an installation has the one that fits it. Copyright Node.js contributors. All rights reserved.
Node.js is under the MIT License and holds software under licences of its own. The text, which is long, lies in the
file LICENSE of the package, and at https://github.com/nodejs/node/blob/v22.x/LICENSE.`;
}

/** An installation on Windows alone has it, and its package has no file for its licence: this is the one of koffi itself. */
function koffiPart(packages: readonly Package[]): string {
  return `${packages.map(say).join('\n')}

MIT License

Copyright (C) 2026  Niels Martignène <niels.martignene@protonmail.com>

Permission is hereby granted, free of charge, to any person obtaining a copy of
this software and associated documentation files (the “Software”), to deal in
the Software without restriction, including without limitation the rights to use,
copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the
Software, and to permit persons to whom the Software is furnished to do so,
subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED “AS IS”, WITHOUT WARRANTY OF ANY KIND,
EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES
OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND
NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT
HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY,
WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING
FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR
OTHER DEALINGS IN THE SOFTWARE.`;
}

function say({ name, version, licence }: Package): string {
  return `${name} ${version}${licence === 'LICENSE' ? '' : ` (${licence})`}`;
}

/** Most packages of one author share one text, which need not stand here forty times. */
function byText(packages: readonly Package[]): { packages: readonly Package[]; text: string }[] {
  const groups = new Map<string, { packages: Package[]; text: string }>();
  for (const one of packages) {
    const text = licenceText(one);
    const key = text.replace(/\s+/g, ' ');
    const group = groups.get(key) ?? { packages: [], text };
    group.packages.push(one);
    groups.set(key, group);
  }
  return [...groups.values()];
}
