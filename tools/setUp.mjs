import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, rmSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";

export const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const isWindows = process.platform === "win32";

/** Runs a program of this project and shows what it prints. */
export function run(command, ...args) {
  execFileSync(command, args, { cwd: root, stdio: "inherit", shell: isWindows });
}

/** Installs the dependencies where they are missing or older than the lock file. */
export function ensureDependencies() {
  const stamp = join(root, "node_modules/.package-lock.json");
  if (existsSync(stamp) && statSync(stamp).mtimeMs >= statSync(join(root, "package-lock.json")).mtimeMs - 1_000) return;
  console.log("Installing dependencies…");
  const quiet = ["--no-audit", "--no-fund", "--loglevel=error"];
  try {
    run("npm", "ci", ...quiet);
  } catch {
    // A registry that leaves out another platform's optional package makes `npm ci` refuse a sound lock file.
    console.log("The strict installation was refused; installing what the lock file names without it…");
    run("npm", "install", "--no-save", ...quiet);
  }
}

/** Builds the add-in into `dist` where a source is newer. */
export function ensureBuild() {
  const built = join(root, "dist/taskpane.html");
  const sources = ["src", "assets"]
    .flatMap((folder) => filesBelow(join(root, folder)))
    .concat(["manifest.xml", "webpack.config.js", "package.json"].map((file) => join(root, file)));
  const newest = Math.max(...sources.map((file) => statSync(file).mtimeMs));
  if (existsSync(built) && statSync(built).mtimeMs > newest) return;
  console.log("Building…");
  rmSync(join(root, "dist"), { recursive: true, force: true });
  run("npx", "webpack", "--mode", "production");
}

function filesBelow(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
