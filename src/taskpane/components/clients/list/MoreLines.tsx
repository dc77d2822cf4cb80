import { Button } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { usePane } from "../../../PaneContext";
import { clientsTextOf } from "../../../text/clients";
import { fluentRef } from "../fluentRef";

export interface MoreLinesProps {
  readonly count: number;
  /** `isPressed`: somebody asked for it, who then wants to stand on the first of them. */
  readonly onMore: (isPressed: boolean) => void;
}

/** Brings more lines when it is pressed, and by itself when one scrolls near it. */
export function MoreLines({ count, onMore }: MoreLinesProps): React.JSX.Element {
  const { list } = clientsTextOf(usePane().language);
  const button = useRef<HTMLButtonElement>(null);
  const latest = useRef(onMore);
  useEffect(() => {
    latest.current = onMore;
  });
  useEffect(() => {
    if (button.current === null || typeof IntersectionObserver === "undefined") return undefined;
    let hasScrolled = false;
    const onScroll = (): void => {
      hasScrolled = true;
    };
    const observer = new IntersectionObserver((entries) => {
      // A list that is short enough to be seen whole grows only on demand.
      if (hasScrolled && entries.some(({ isIntersecting }) => isIntersecting)) latest.current(false);
    });
    observer.observe(button.current);
    document.addEventListener("scroll", onScroll, { passive: true, capture: true });
    return () => {
      observer.disconnect();
      document.removeEventListener("scroll", onScroll, { capture: true });
    };
  }, [count]);
  return (
    <Button
      ref={fluentRef(button)}
      size="small"
      onClick={() => {
        onMore(true);
      }}
    >
      {list.more(count)}
    </Button>
  );
}
