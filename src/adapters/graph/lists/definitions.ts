import { BASE_LIST, isRecordList, listsToCreate } from "../../../domain/record/quarters";
import { listDefinitions, sendRecordsList, type ListDefinition } from "../listDefinitions";

/** The definition of a list by its name; all lists of records are alike. */
export function definitionOf(displayName: string): ListDefinition | undefined {
  if (isRecordList(displayName)) return { ...sendRecordsList, displayName };
  return listDefinitions.find((one) => one.displayName === displayName);
}

/** Every list that is to be created now: those that stand for ever, and the lists of records of the quarters to come. */
export function definitionsFor(now: Date): readonly ListDefinition[] {
  const quarters = listsToCreate(now).filter((name) => name !== BASE_LIST);
  return [...listDefinitions, ...quarters.map((displayName) => ({ ...sendRecordsList, displayName }))];
}
