// Its type stands beside its table, in helper/knowledge; the compiler need not work it out of the data.
declare const data: readonly unknown[];
export = data;
