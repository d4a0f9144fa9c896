import { afterAll, beforeAll } from '@jest/globals';
import { busContract, embeddedHarness, type TestDatabase, testDatabase } from '#libs/testing';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

busContract(embeddedHarness(() => database.url));
