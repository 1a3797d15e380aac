/** A part of the catalogue in another language: the same messages as the English part, and no other ones. */
export type Translation<T> = Readonly<Record<keyof T, string>>;
