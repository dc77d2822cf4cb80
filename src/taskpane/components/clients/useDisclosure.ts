import { useEffect, useRef, useState, type RefObject } from "react";

export interface Disclosure {
  readonly isOpen: boolean;
  readonly trigger: RefObject<HTMLButtonElement>;
  readonly open: () => void;
  readonly close: () => void;
}

/** Something that a button opens in its own place; when it closes, the focus is on the button again. */
export function useDisclosure(): Disclosure {
  const [isOpen, setIsOpen] = useState(false);
  const trigger = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && !isOpen) trigger.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  return {
    isOpen,
    trigger,
    open: () => {
      setIsOpen(true);
    },
    close: () => {
      setIsOpen(false);
    },
  };
}
