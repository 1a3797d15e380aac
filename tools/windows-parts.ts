/** Fetches Node and koffi for Windows, which tests need under Wine; `npm test` does so itself where Wine is installed. */
import { fetchWindowsParts, windowsModules, windowsNode } from './windows/parts.ts';

await fetchWindowsParts();
console.log(`${windowsNode() ?? ''}\n${windowsModules()}`);
