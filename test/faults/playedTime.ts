/** What adapters need around them, in a time that only the schedule and their own waiting move. */
export function surroundingsIn(world: { time(): number; advance(milliseconds: number): void }) {
  return {
    clock: { now: () => new Date(world.time()) },
    now: () => world.time(),
    random: () => 0.5,
    newId: () => "trace",
    sleep: (milliseconds: number) => {
      world.advance(milliseconds);
      return Promise.resolve();
    },
  };
}
