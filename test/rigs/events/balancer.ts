import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";

/** One address for several processes: each connection goes to the next one that is alive. */
export async function startBalancer(ports: readonly number[]) {
  let turn = 0;
  const open = new Set<Socket>();
  const listener = createServer({ noDelay: true }, (client) => {
    track(client);
    reach(client, ports.length);
  });

  const track = (socket: Socket) => {
    open.add(socket);
    socket.once("close", () => open.delete(socket));
    socket.on("error", () => socket.destroy());
  };

  function reach(client: Socket, tries: number): void {
    const port = ports[turn % ports.length] as number;
    turn += 1;
    const server = connect({ port, host: "127.0.0.1", noDelay: true });
    const next = () => {
      server.destroy();
      if (tries > 1 && !client.destroyed) reach(client, tries - 1);
      else client.destroy();
    };
    server.once("error", next);
    server.once("connect", () => {
      server.removeListener("error", next);
      track(server);
      client.pipe(server).pipe(client);
      client.once("close", () => server.destroy());
      server.once("close", () => client.destroy());
    });
  }

  listener.listen(0, "127.0.0.1");
  await once(listener, "listening");
  return {
    url: `http://127.0.0.1:${(listener.address() as AddressInfo).port}`,
    close: () => {
      listener.close();
      for (const socket of open) socket.destroy();
    },
  };
}

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}
