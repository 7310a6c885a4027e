import { type Arrival, type IncomingFile, openFile } from "./incoming.ts";
import { FileError } from "./problem.ts";
import { Upload } from "./upload.ts";

type Place = PromiseWithResolvers<Arrival> & {
  opened: Promise<IncomingFile> | undefined;
  passed: boolean;
};

/** Files that arrive one after the other. Taking one discards those before it, which block it. */
export function createQueue(fields: readonly string[]) {
  const places = fields.map((): Place => {
    const place = Promise.withResolvers<Arrival>();
    place.promise.catch(() => {}); // there may be no one waiting
    return { ...place, opened: undefined, passed: false };
  });
  let arrived = 0;

  function pass(place: Place): void {
    if (place.passed) return;
    place.passed = true;
    if (place.opened) void place.opened.then((file) => file.discard()).catch(() => {});
    else void place.promise.then(({ stream }) => stream.resume()).catch(() => {});
  }

  return {
    upload: (at: number): Upload =>
      new Upload(() => {
        const place = places[at] as Place;
        if (place.passed)
          throw new FileError(
            "spent",
            "A later file was used first: send files in the order in which they are used",
          );
        for (const before of places.slice(0, at)) pass(before);
        place.opened = place.promise.then((arrival) => openFile(arrival));
        return place.opened;
      }),
    arrive(arrival: Arrival): void {
      const at = arrived;
      arrived += 1;
      if (arrival.field !== fields[at])
        throw new FileError("malformed", "The files must be sent in the order of the map, each once");
      places[at]?.resolve(arrival);
    },
    fail(error: Error): void {
      for (const place of places) place.reject(error);
    },
  };
}
