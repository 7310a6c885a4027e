const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/i;

/** Whether a host of a URL or a Host header, port included, is this machine only. */
export const isLoopbackName = (host: string): boolean => loopback.test(host);

/** Whether a listening address is this machine only. */
export const isLoopback = (host: string): boolean => isLoopbackName(host.includes(":") ? `[${host}]` : host);
