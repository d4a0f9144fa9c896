/** How webhooks are sent. Probabilities are drawn from a generator seeded with `seed`, so that a run can be repeated. */
export interface WebhookSettings {
  /** Waits before each further attempt; after the last one the update is given up. */
  readonly retryDelaysMs: readonly number[];
  /** How long an endpoint may take to answer. */
  readonly timeoutMs: number;
  /** Deliveries under way at once, over all accounts. */
  readonly concurrencyMax: number;
  /** Updates of one account in one body. */
  readonly batchMax: number;
  /** How long a body waits for more updates when `batchMax` is above 1. */
  readonly batchLingerMs: number;
  readonly duplicateProbability: number;
  readonly duplicateDelayMs: number;
  readonly reorderProbability: number;
  /** How long a reordered update is held back while its lane goes on. */
  readonly reorderDelayMs: number;
  readonly seed: number;
  /** How long an endpoint may fail before Messenger and Instagram drop its subscription. */
  readonly unsubscribeAfterMs: number;
}

/** What can be changed while the simulator runs. */
export interface Settings {
  readonly webhooks: WebhookSettings;
  /** Whether links to media are fetched and checked, as the platforms do. */
  readonly fetchLinks: boolean;
}

/** Orderly and quick: for tests and demonstrations. */
export const defaultSettings: Settings = {
  webhooks: {
    retryDelaysMs: [100, 300, 1_000, 3_000],
    timeoutMs: 5_000,
    concurrencyMax: 64,
    batchMax: 1,
    batchLingerMs: 5,
    duplicateProbability: 0,
    duplicateDelayMs: 50,
    reorderProbability: 0,
    reorderDelayMs: 50,
    seed: 1,
    unsubscribeAfterMs: 3_600_000,
  },
  fetchLinks: false,
};

/** Settings with some of them replaced. */
export const withSettings = (settings: Settings, change: SettingsChange): Settings => ({
  fetchLinks: change.fetchLinks ?? settings.fetchLinks,
  webhooks: { ...settings.webhooks, ...change.webhooks },
});

/** Some of the settings. */
export interface SettingsChange {
  readonly webhooks?: Partial<WebhookSettings>;
  readonly fetchLinks?: boolean;
}
