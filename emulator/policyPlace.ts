import express, { type Router } from "express";

/** Where the installation says that its policy is, and what stands in `policy.json`; no such file where `undefined`. */
export interface PolicyPlace {
  from: "list" | "file" | "none";
  file: string | undefined;
}

/** The policy as a static file beside the pages. */
export function policyFile(place: PolicyPlace): Router {
  const router = express.Router();
  router.get("/policy.json", (_, response) => {
    if (place.file === undefined) response.status(404).end();
    else response.type("json").send(place.file);
  });
  return router;
}
