import { FluentProvider, Spinner, Tab, TabList, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useState } from "react";
import { keepInSync } from "../app/keepInSync";
import { keepPass } from "../app/records/keepPass";
import type { Services } from "../app/services";
import type { ClientId } from "../domain/book/book";
import { useAppStyles } from "./App.styles";
import { PaneProvider } from "./PaneContext";
import { ReadPage } from "./pages/ReadPage";
import { textOf } from "./text/text";

const MessagePage = lazy(() => import("./pages/MessagePage").then(({ MessagePage: page }) => ({ default: page })));
const ClientsPage = lazy(() => import("./pages/ClientsPage").then(({ ClientsPage: page }) => ({ default: page })));
const HistoryPage = lazy(() => import("./pages/HistoryPage").then(({ HistoryPage: page }) => ({ default: page })));
const PolicyPage = lazy(() => import("./pages/PolicyPage").then(({ PolicyPage: page }) => ({ default: page })));
const PolicyBanner = lazy(() =>
  import("./components/policy/PolicyBanner").then(({ PolicyBanner: banner }) => ({ default: banner })),
);

const CreateListsButton = lazy(() =>
  import("./components/lists/CreateListsButton").then(({ CreateListsButton: button }) => ({ default: button })),
);
const ListsNotice = lazy(() =>
  import("./components/lists/ListsNotice").then(({ ListsNotice: notice }) => ({ default: notice })),
);
const PassBanner = lazy(() =>
  import("./components/pass/PassBanner").then(({ PassBanner: banner }) => ({ default: banner })),
);

type PageName = "message" | "clients" | "history" | "policy";

export interface AppProps {
  readonly services: Services;
}

/** The pane: four pages over the message in this window. */
export function App({ services }: AppProps): React.JSX.Element {
  const { host } = services;
  const text = textOf(host.language);
  const styles = useAppStyles();
  const [page, setPage] = useState<PageName>("message");
  const [showsLists, setShowsLists] = useState(false);
  /** How often lists were created here: History begins anew with them. */
  const [created, setCreated] = useState(0);
  const [isDark, setIsDark] = useState(host.theme().isDark);
  /** The client whose history somebody asked for, beside the message where he did. */
  const [asked, setAsked] = useState<{ readonly client: ClientId; readonly item: number }>();
  const [item, setItem] = useState({ number: 0, mode: host.mode() });

  useEffect(
    () =>
      host.onThemeChanged(() => {
        setIsDark(host.theme().isDark);
      }),
    [host],
  );
  useEffect(
    () =>
      host.onItemChanged(() => {
        setItem(({ number }) => ({ number: number + 1, mode: host.mode() }));
      }),
    [host],
  );
  useEffect(() => {
    document.documentElement.lang = host.language;
  }, [host]);
  useEffect(() => {
    // What the browser draws itself, such as the calendar of a date field.
    document.documentElement.style.colorScheme = isDark ? "dark" : "light";
  }, [isDark]);
  useEffect(() => {
    void services.policy.refresh({ interactive: false });
  }, [services, item]);
  useEffect(() => (item.mode === "compose" ? keepPass(services.pass, every) : undefined), [services, item]);
  useEffect(() => {
    void services.records.sweep({ interactive: false });
    return keepInSync(services.book, {
      after: (milliseconds, act) => {
        const timer = setTimeout(act, milliseconds);
        return () => {
          clearTimeout(timer);
        };
      },
      random: Math.random,
      isVisible: () => !document.hidden,
    });
  }, [services]);

  return (
    <FluentProvider theme={isDark ? webDarkTheme : webLightTheme}>
      <PaneProvider value={{ services, language: host.language, text }}>
        {/* Menus and lists take over the provider's own classes: a height there would lay them over the whole pane. */}
        <div className={styles.root}>
          <div className={styles.header}>
            <TabList
              size="small"
              selectedValue={page}
              onTabSelect={(_, { value }) => {
                setPage(value as PageName);
                setShowsLists(false);
              }}
            >
              <Tab id="tab-message" value="message">
                {text.pages.message}
              </Tab>
              <Tab id="tab-clients" value="clients">
                {text.pages.clients}
              </Tab>
              <Tab id="tab-history" value="history">
                {text.pages.history}
              </Tab>
              <Tab id="tab-policy" value="policy">
                {text.pages.policy}
              </Tab>
            </TabList>
          </div>
          <main aria-label="RightBox">
            <Suspense>
              <ListsNotice
                onShow={() => {
                  setShowsLists(true);
                  setPage("policy");
                }}
              />
            </Suspense>
            <div className={styles.page} role="tabpanel" aria-labelledby={`tab-${page}`} key={item.number}>
              <Suspense fallback={<Spinner size="small" />}>
                {page === "message" && item.mode === "compose" && (
                  <>
                    <PolicyBanner />
                    <PassBanner />
                  </>
                )}
                {page === "message" &&
                  (item.mode === "compose" ? (
                    <MessagePage />
                  ) : (
                    <ReadPage
                      onHistory={(client) => {
                        setAsked({ client, item: item.number });
                        setPage("history");
                      }}
                    />
                  ))}
                {page === "clients" && <ClientsPage />}
                {page === "history" && (
                  <HistoryPage
                    key={created}
                    client={asked?.item === item.number ? asked.client : undefined}
                    whenListsAreMissing={
                      <CreateListsButton
                        onCreated={() => {
                          setCreated((times) => times + 1);
                        }}
                      />
                    }
                  />
                )}
                {page === "policy" && <PolicyPage showsLists={showsLists} />}
              </Suspense>
            </div>
          </main>
        </div>
      </PaneProvider>
    </FluentProvider>
  );
}

function every(milliseconds: number, act: () => void): () => void {
  const timer = setInterval(act, milliseconds);
  return () => {
    clearInterval(timer);
  };
}
