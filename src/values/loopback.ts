const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/i;

/** Whether a host, as a URL or a Host header has it, port included, names this machine only. */
export const isLoopbackName = (host: string): boolean => loopback.test(host);

/** Whether an address to listen on is this machine only. */
export const isLoopback = (host: string): boolean => isLoopbackName(host.includes(":") ? `[${host}]` : host);
