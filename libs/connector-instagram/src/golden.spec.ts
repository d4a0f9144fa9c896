import { runGolden } from '#libs/testing';
import { contentTable } from './content/index.ts';
import { toRequests } from './outbound.ts';

runGolden({ folder: new URL('../golden/', import.meta.url), table: contentTable, toRequests });
