export type Translation<T> = Readonly<Record<keyof T, string>>;
