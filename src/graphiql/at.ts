const { basePath = "" } = document.documentElement.dataset;

/** An address of this server, which may be below a path. */
export const at = (path: string): string => basePath + path;
