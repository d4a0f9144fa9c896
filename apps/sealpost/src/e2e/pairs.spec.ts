import { eachWorld } from '../testing/each-world.ts';
import { pairChecks } from '../testing/pair-checks.ts';
import { accountsThatTellEverything } from '../testing/telling-accounts.ts';

eachWorld({ accounts: accountsThatTellEverything }, pairChecks);
