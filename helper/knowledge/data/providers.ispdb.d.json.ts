// Its type stands in helper/knowledge/providers.ts. The data file itself is under MPL-2.0.
declare const data: { readonly notice: string; readonly providers: readonly unknown[] };
export = data;
