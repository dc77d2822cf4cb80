import { Button, Field, Input, Select } from "@fluentui/react-components";
import { useState } from "react";
import { parseMailboxAddress } from "../../../domain/address/mailboxAddress";
import { monthsBefore, type Erasure } from "../../../domain/record/erasure";
import { usePane } from "../../PaneContext";
import { usePageStyles } from "../../pages/page.styles";
import { listsTextOf } from "../../text/lists";
import { ClientPicker, type ClientPickerProps } from "../ClientPicker";

const kinds = ["before", "client", "address"] as const;

type Kind = (typeof kinds)[number];

export interface ErasureAskedProps {
  readonly onCount: (erasure: Erasure) => void;
  readonly reference: string;
  readonly onReference: (reference: string) => void;
}

/** What is to be erased. */
export function ErasureAsked({ onCount, reference, onReference }: ErasureAskedProps): React.JSX.Element {
  const { services, language, text: paneText } = usePane();
  const styles = usePageStyles();
  const text = listsTextOf(language).erase;
  const [kind, setKind] = useState<Kind>("before");
  const [months, setMonths] = useState("36");
  const [client, setClient] = useState<ClientPickerProps["value"]>();
  const [address, setAddress] = useState("");
  const [wrong, setWrong] = useState<string>();
  const asked = (): Erasure | string => {
    if (kind === "client") return client === undefined ? paneText.chooseClient : { of: "client", client: client.id };
    if (kind === "address") {
      const parsed = parseMailboxAddress(address.trim());
      return parsed === undefined ? text.addressWrong : { of: "address", address: parsed.key };
    }
    const count = Number(months);
    const isRight = Number.isInteger(count) && count >= 1 && count <= 600;
    return isRight ? { of: "before", before: monthsBefore(services.clock.now(), count) } : text.monthsWrong;
  };
  const submit = (): void => {
    const erasure = asked();
    setWrong(typeof erasure === "string" ? erasure : undefined);
    if (typeof erasure !== "string") onCount(erasure);
  };
  const problem = wrong === undefined ? {} : { validationState: "error" as const, validationMessage: wrong };
  return (
    <form
      noValidate
      className={styles.stack}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Field label={text.what}>
        <Select
          value={kind}
          onChange={(_, { value }) => {
            setKind(kinds.find((one) => one === value) ?? "before");
            setWrong(undefined);
          }}
        >
          {kinds.map((one) => (
            <option key={one} value={one}>
              {text.kinds[one]}
            </option>
          ))}
        </Select>
      </Field>
      {kind === "before" && (
        <Field label={text.months} {...problem}>
          <Input
            inputMode="numeric"
            value={months}
            onChange={(_, { value }) => {
              setMonths(value);
            }}
          />
        </Field>
      )}
      {kind === "client" && (
        <>
          <ClientPicker label={text.client} value={client} onChoose={setClient} />
          {wrong !== undefined && <span role="alert">{wrong}</span>}
        </>
      )}
      {kind === "address" && (
        <Field label={text.address} {...problem}>
          <Input
            type="email"
            value={address}
            onChange={(_, { value }) => {
              setAddress(value);
            }}
          />
        </Field>
      )}
      <Field label={text.reference} hint={text.referenceHint}>
        <Input
          value={reference}
          onChange={(_, { value }) => {
            onReference(value);
          }}
        />
      </Field>
      <span className={styles.quiet}>{text.own}</span>
      <Button type="submit" className={styles.start}>
        {text.count}
      </Button>
    </form>
  );
}
