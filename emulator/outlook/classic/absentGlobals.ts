/**
 * What a handler in classic Outlook's JavaScript-only runtime must not count on: no DOM, `Intl` undefined since 2406 (office-js
 * issue 4631), `crypto` (4450), `Blob` and `atob` (5869), `OfficeRuntime` (6106) missing in builds in use. `fetch` is a switch of its own
 * (`scriptFetch.ts`).
 */
export const absentGlobals = [
  "Intl",
  "crypto",
  "Crypto",
  "XMLHttpRequest",
  "Blob",
  "File",
  "atob",
  "btoa",
  "TextEncoder",
  "TextDecoder",
  "URL",
  "URLSearchParams",
  "localStorage",
  "sessionStorage",
  "indexedDB",
  "caches",
  "navigator",
  "location",
  "document",
  "window",
  "self",
  "importScripts",
  "OfficeRuntime",
  "WebAssembly",
  "Worker",
  "MessageChannel",
  "BroadcastChannel",
  "performance",
  "structuredClone",
  "queueMicrotask",
  "globalThis",
] as const;
