import { makeStyles, tokens } from "@fluentui/react-components";

export const useListsStyles = makeStyles({
  /** Two things that have little to do with each other stand apart. */
  sections: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXL },
});
