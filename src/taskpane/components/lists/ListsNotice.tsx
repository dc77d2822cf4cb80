import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { usePane } from "../../PaneContext";
import { differenceWords, weightWords } from "../../../domain/record/listDifferenceWords";
import { listsTextOf } from "../../text/lists";
import { useListsNotice } from "./useListsNotice";

export interface ListsNoticeProps {
  /** Shows where an administrator can put it right. */
  readonly onShow: () => void;
}

/** Says when the pane opens that records cannot be written, or soon not well; nothing where all is well or nobody can tell. */
export function ListsNotice({ onShow }: ListsNoticeProps): React.JSX.Element | null {
  const { language } = usePane();
  const text = listsTextOf(language);
  const { differences, close } = useListsNotice();
  const [first] = differences;
  if (first === undefined) return null;
  return (
    <MessageBar intent={first.weight === "stops" ? "error" : "warning"} layout="multiline" shape="square">
      <MessageBarBody>
        {text.notice(differences.length)} {weightWords(first.weight, language)}: {differenceWords(first, language).is}{" "}
        {text.noticeTodo}
      </MessageBarBody>
      <MessageBarActions>
        <Button
          size="small"
          onClick={() => {
            close();
            onShow();
          }}
        >
          {text.show}
        </Button>
        <Button size="small" onClick={close}>
          {text.later}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
