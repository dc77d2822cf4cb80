export { csvText as writeCsv, unguarded } from "../../../domain/text/csvText";
