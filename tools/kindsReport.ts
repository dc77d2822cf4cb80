import { report } from "./kinds/report";

console.log(report(process.argv.slice(2)));
