export { type TestDatabase, testDatabase } from './database.ts';
export { type GoldenSubject, runGolden } from './golden.ts';
export { type GoldenCase, type GoldenFile, goldenCases } from './golden-case.ts';
