import { rmSync } from "node:fs";
import { join } from "node:path";
import { ensureDependencies, root, run } from "./setUp.mjs";

ensureDependencies();
rmSync(join(root, "dist"), { recursive: true, force: true });
run("npx", "webpack", "--mode", "production");
