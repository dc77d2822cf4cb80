import { spawn } from "node:child_process";
import process from "node:process";
import { ensureBuild, ensureDependencies, root } from "./setUp.mjs";

ensureDependencies();
ensureBuild();
const server = spawn(process.execPath, ["--import", "tsx", "emulator/start.ts", ...process.argv.slice(2)], {
  cwd: root,
  stdio: "inherit",
});
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => server.kill(signal));
server.on("exit", (code) => process.exit(code ?? 0));
