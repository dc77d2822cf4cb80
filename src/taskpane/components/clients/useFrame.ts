import { useEffect, useState } from "react";

/** The value as it was when the screen was last drawn: of what is typed faster than that, only the end is worked on. */
export function useFrame<Value>(value: Value): Value {
  const [framed, setFramed] = useState(value);
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      setFramed(() => value);
    });
    return () => {
      cancelAnimationFrame(frame);
    };
  }, [value]);
  return framed;
}
