/** The variable of an option: `freshbooksApiUrl` is `FRESHBOOKS_API_URL`. */
export const variableOf = (option: string): string =>
  option.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();

/** The option of a variable. */
export const optionOf = (variable: string): string =>
  variable.toLowerCase().replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
