import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { readFile } from "node:fs/promises";
import express, { type Router } from "express";
import { shim } from "./shim";

const OFFICE_ADDRESS = /https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/hosted\/office\.js/g;
const TRUST_PAGE =
  '<!doctype html><title>Trust</title><script>addEventListener("message",e=>{e.source.postMessage(JSON.stringify({hostUserTrusted:true}),e.origin)})</script>';
const library = join(dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/package.json")), "dist");

/** Serves the real office.js as published, what it loads beside itself, and the emulator's shim. */
export function officeAssets(): Router {
  const router = express.Router();
  router.get(/AgaveErrorUX\/index\.html/i, (_, response) => {
    response.type("html").send(TRUST_PAGE);
  });
  router.get("/office/shim.js", (_, response) => {
    response.type("js").send(shim);
  });
  router.use("/office", express.static(library));
  router.use("/office", (request, response, next) => {
    // The published files are in lower case, office.js asks for `en-US/office_strings.js`.
    const lower = request.path.toLowerCase();
    if (lower === request.path) next();
    else response.redirect(`/office${lower}`);
  });
  return router;
}

/** An add-in page as the emulator serves it: office.js from here, after the shim. Everything else stays as shipped. */
export async function emulatedPage(file: string): Promise<string> {
  const html = await readFile(file, "utf8");
  return html
    .replace(OFFICE_ADDRESS, "/office/office.js")
    .replace(/<script[^>]*src=["']?\/office\/office\.js/, '<script src="/office/shim.js"></script>$&');
}
