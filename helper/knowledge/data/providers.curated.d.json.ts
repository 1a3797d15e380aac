// Its type stands in helper/knowledge/providers.ts.
declare const data: { readonly policy: readonly unknown[]; readonly gateways: readonly unknown[]; readonly providers: readonly unknown[] };
export = data;
