import {
  Button,
  Field,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Tab,
  TabList,
  Textarea,
  tokens,
} from "@fluentui/react-components";
import { useRef, useState } from "react";
import { usePane } from "../../PaneContext";
import { usePageStyles } from "../../pages/page.styles";
import { importingText, type Unreadable } from "../../text/importing";

const useStyles = makeStyles({
  drop: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalXL,
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    textAlign: "center",
  },
  over: { border: `1px dashed ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorBrandBackground2 },
});

export type ImportSource = "file" | "paste";

export interface SourceChoiceProps {
  readonly start: ImportSource;
  readonly trouble: Unreadable | undefined;
  readonly onFile: (file: File) => void;
  readonly onPaste: (text: string) => void;
}

/** A file, chosen or dropped, or rows from a spreadsheet. */
export function SourceChoice({ start, trouble, onFile, onPaste }: SourceChoiceProps): React.JSX.Element {
  const { language } = usePane();
  const text = importingText(language);
  const page = usePageStyles();
  const [source, setSource] = useState(start);
  return (
    <>
      {trouble !== undefined && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{text.unreadable[trouble]}</MessageBarBody>
        </MessageBar>
      )}
      <TabList
        size="small"
        aria-label={text.from}
        selectedValue={source}
        onTabSelect={(_, { value }) => {
          setSource(value === "paste" ? "paste" : "file");
        }}
      >
        <Tab id="import-file" value="file">
          {text.file}
        </Tab>
        <Tab id="import-paste" value="paste">
          {text.paste}
        </Tab>
      </TabList>
      <div role="tabpanel" aria-labelledby={`import-${source}`} className={page.stack}>
        {source === "file" ? <FileDrop onFile={onFile} /> : <PasteField onPaste={onPaste} />}
      </div>
    </>
  );
}

function FileDrop({ onFile }: Pick<SourceChoiceProps, "onFile">): React.JSX.Element {
  const { language } = usePane();
  const text = importingText(language);
  const [page, styles] = [usePageStyles(), useStyles()];
  const [isOver, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const take = (files: FileList | null): void => {
    const file = files?.[0];
    if (file !== undefined) onFile(file);
  };
  return (
    <>
      <div
        className={isOver ? `${styles.drop} ${styles.over}` : styles.drop}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => {
          setOver(false);
        }}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          take(event.dataTransfer.files);
        }}
      >
        <Button appearance="primary" onClick={() => input.current?.click()}>
          {text.chooseFile}
        </Button>
        <span>{text.drop}</span>
        <span className={page.quiet}>{text.formats}</span>
      </div>
      <input
        ref={input}
        type="file"
        accept=".csv,.tsv,.txt,.xlsx,.xlsm,.xlsb,.xls,.ods,.vcf,.vcard,.ldif,.ldi,.json,.html,.htm,.xml"
        className={page.hidden}
        aria-label={text.chooseFile}
        onChange={({ target }) => {
          take(target.files);
          // The same file again, once it was put right, is a new choice.
          target.value = "";
        }}
      />
    </>
  );
}

function PasteField({ onPaste }: Pick<SourceChoiceProps, "onPaste">): React.JSX.Element {
  const { language } = usePane();
  const text = importingText(language);
  const [rows, setRows] = useState("");
  return (
    <>
      <Field label={text.pasteField} hint={text.pasteHint}>
        <Textarea
          value={rows}
          rows={8}
          resize="vertical"
          onChange={(_, { value }) => {
            setRows(value);
          }}
        />
      </Field>
      <Button
        appearance="primary"
        disabled={rows.trim() === ""}
        onClick={() => {
          onPaste(rows);
        }}
      >
        {text.readPasted}
      </Button>
    </>
  );
}
