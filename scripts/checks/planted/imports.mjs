import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { withTree } from './tree.mjs';

const kinds = ['whatsapp', 'messenger', 'instagram'];
const libraries = [
  'envelope',
  'meta-graph',
  'sealing',
  'bus',
  'store',
  'client',
  'nest-kit',
  'testing',
  'contracts',
];
const apps = [
  'ingress',
  'router',
  'egress',
  'mailbox',
  'directory',
  'console',
  'simulator',
  'cli',
  'sealpost',
];

const from = (specifier) => `import * as used from '${specifier}';\nexport const held = used;\n`;
const typeFrom = (specifier) =>
  `import type * as used from '${specifier}';\nexport type Held = typeof used;\n`;
const plain = 'export const held = 1;\n';

/** A small project in which everything is as it should be. */
const sound = {
  ...Object.fromEntries(libraries.map((name) => [`libs/${name}/src/index.ts`, plain])),
  ...Object.fromEntries(apps.map((name) => [`apps/${name}/src/main.ts`, plain])),
  ...Object.fromEntries(
    ['gateway', 'content', 'native'].flatMap((name) => [
      [`libs/contracts/gen/${name}.js`, plain],
      [`libs/contracts/gen/${name}.d.ts`, 'export const held: number;\n'],
    ]),
  ),
  'libs/connector/src/content.ts': typeFrom('#contracts/content'),
  'libs/connector/src/native.ts': from('#libs/envelope'),
  ...Object.fromEntries(
    kinds.flatMap((kind) => [
      [`libs/connector-${kind}/src/content.ts`, from('#libs/connector/content')],
      [`libs/connector-${kind}/src/native.ts`, from('#libs/connector/native')],
    ]),
  ),
  'libs/client/src/index.ts': from('#libs/connector-whatsapp/content'),
  'libs/testing/src/index.ts':
    from('#libs/connector/content') + from('#libs/bus').replaceAll('held', 'other'),
  'libs/bus/src/kafka/log.ts': from('kafkajs'),
  'libs/bus/src/embedded/log.ts': from('pg'),
  'libs/bus/src/contract.spec.ts': from('#libs/testing'),
  'libs/store/src/database.ts': from('kysely'),
  'apps/router/src/testing/world.ts': from('#libs/testing'),
  'apps/router/src/flow.spec.ts': from('./testing/world.ts'),
  'apps/ingress/src/main.ts': from('#libs/connector-messenger/content'),
  'apps/ingress/src/module.ts': from('@nestjs/common'),
  'apps/ingress/src/words.ts': typeFrom('#contracts/content'),
  'apps/mailbox/src/main.ts': from('#libs/connector-whatsapp/native'),
  'apps/router/src/main.ts': from('#contracts/gateway'),
  'apps/sealpost/src/main.ts': from('../../ingress/src/main.ts'),
};

/** One file for each way to break a rule: `[rule, path, text]`. */
const planted = [
  ['layer-contracts', 'libs/contracts/src/planted.ts', from('#libs/envelope')],
  ['layer-envelope', 'libs/envelope/src/planted.ts', from('#libs/bus')],
  ['layer-connector', 'libs/connector/src/planted.ts', from('#libs/meta-graph')],
  ['layer-meta-graph', 'libs/meta-graph/src/planted.ts', from('#libs/connector-whatsapp/content')],
  [
    'layer-connector-whatsapp',
    'libs/connector-whatsapp/src/planted.ts',
    from('#libs/connector-messenger/content'),
  ],
  [
    'layer-connector-messenger',
    'libs/connector-messenger/src/planted.ts',
    typeFrom('#libs/connector-instagram/content'),
  ],
  ['layer-connector-instagram', 'libs/connector-instagram/src/planted.ts', from('#libs/store')],
  ['layer-sealing', 'libs/sealing/src/planted.ts', from('#libs/bus')],
  ['layer-bus', 'libs/bus/src/planted.ts', from('#libs/store')],
  ['layer-store', 'libs/store/src/planted.ts', typeFrom('#libs/bus')],
  ['layer-client', 'libs/client/src/planted.ts', from('#libs/store')],
  ['layer-nest-kit', 'libs/nest-kit/src/planted.ts', from('#libs/connector/content')],
  ['libs-never-apps', 'libs/sealing/src/planted-app.ts', from('../../../apps/cli/src/main.ts')],
  ['apps-never-apps', 'apps/router/src/planted-app.ts', from('../../mailbox/src/main.ts')],
  ['content-readers', 'apps/sealpost/src/planted-content.ts', from('#contracts/content')],
  ['content-readers', 'libs/sealing/src/planted-content.ts', typeFrom('#contracts/content')],
  ['content-readers', 'apps/router/src/planted.spec.ts', typeFrom('#contracts/content')],
  ['blind-never-content', 'apps/router/src/planted-type.ts', typeFrom('#contracts/content')],
  ['blind-never-content', 'apps/console/src/planted-through.ts', from('#libs/client')],
  ['blind-never-content', 'apps/mailbox/src/planted-type.ts', typeFrom('#libs/connector/content')],
  [
    'blind-never-content',
    'apps/directory/src/planted-through.ts',
    typeFrom('#libs/connector-whatsapp/content'),
  ],
  ['blind-never-content', 'libs/store/src/planted-content.ts', typeFrom('#contracts/content')],
  ['blind-never-content', 'libs/bus/src/planted-content.ts', typeFrom('#contracts/content')],
  ['blind-never-content', 'libs/connector-whatsapp/src/native/planted.ts', typeFrom('../content.ts')],
  ['blind-never-connectors', 'apps/router/src/planted-connector.ts', from('#libs/connector-whatsapp/native')],
  [
    'blind-never-connectors',
    'apps/directory/src/planted-through.ts',
    typeFrom('#libs/connector-whatsapp/content'),
  ],
  ['blind-never-connectors', 'apps/console/src/planted-through.ts', from('#libs/client')],
  ['mailbox-native-entry', 'apps/mailbox/src/planted-entry.ts', from('#libs/connector-instagram/content')],
  ['nest-in-apps-and-kit', 'libs/store/src/planted-nest.ts', from('@nestjs/common')],
  ['kafka-in-bus', 'apps/router/src/planted-kafka.ts', typeFrom('kafkajs')],
  ['sql-in-store-and-embedded-bus', 'apps/router/src/planted-sql.ts', typeFrom('pg')],
  ['sql-in-store-and-embedded-bus', 'libs/bus/src/kafka/planted-sql.ts', from('kysely')],
  ['public-entries', 'apps/cli/src/planted-deep.ts', from('../../../libs/bus/src/kafka/log.ts')],
  ['public-entries', 'libs/store/src/planted-deep.ts', from('../../envelope/src/planted.ts')],
  ['testing-in-tests', 'apps/cli/src/planted-testing.ts', from('#libs/testing')],
  ['testing-in-tests', 'apps/router/src/planted-world.ts', from('./testing/world.ts')],
  ['specs-stay-leaves', 'apps/cli/src/planted-leaf.ts', from('./planted.spec.ts')],
  ['dev-packages-in-tests', 'apps/cli/src/planted-dev.ts', from('fast-check')],
  ['listed-packages', 'apps/cli/src/planted-unlisted.ts', from('@jest/types')],
  ['resolvable', 'apps/cli/src/planted-nowhere.ts', from('./nowhere.ts')],
  ['no-cycles', 'apps/cli/src/planted-circle-back.ts', from('./planted-circle.ts')],
];

const helpers = {
  'apps/cli/src/planted.spec.ts': plain,
  'apps/cli/src/planted-circle.ts': from('./planted-circle-back.ts'),
};

const violationsIn = (folder) => {
  const depcruise = join('node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs');
  const args = [depcruise, '--config', '.dependency-cruiser.cjs', '--output-type', 'json', 'apps', 'libs'];
  const { stdout } = spawnSync(process.execPath, args, {
    cwd: folder,
    maxBuffer: 64 * 2 ** 20,
    encoding: 'utf8',
  });
  return JSON.parse(stdout).summary.violations.map((violation) => `${violation.rule.name} ${violation.from}`);
};

/** What is wrong with the rules about imports: a sound project that they refuse, or a violation that they let pass. */
export const complaintsAboutImports = () => {
  const { forbidden } = createRequire(import.meta.url)('../../../.dependency-cruiser.cjs');
  const refused = withTree(sound, violationsIn);
  const files = Object.fromEntries(planted.map(([, path, text]) => [path, text]));
  const fired = new Set(withTree({ ...sound, ...helpers, ...files }, violationsIn));
  const tried = new Set(planted.map(([rule]) => rule));
  return {
    count: planted.length,
    complaints: [
      ...refused.map((violation) => `refused although sound: ${violation}`),
      ...planted.flatMap(([rule, path]) =>
        fired.has(`${rule} ${path}`) ? [] : [`did not fire: ${rule} ${path}`],
      ),
      ...forbidden.flatMap(({ name }) => (tried.has(name) ? [] : [`has no planted violation: ${name}`])),
    ],
  };
};
