import type { Client } from "./book";
import type { Place } from "./placeOf";

/** The clients at these places, themselves or by their parties, each once: in the order in which they first stand. */
export function clientsAt(places: readonly Place[]): readonly Client[] {
  const clients = new Set<Client>();
  places.forEach((place) => {
    if (place.status === "client" || place.status === "party") clients.add(place.client);
  });
  return Array.from(clients);
}
