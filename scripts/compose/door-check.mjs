// What app backends reach of the directory from outside, and what they do not.
import assert from 'node:assert/strict';
import { freshEntry } from '../fresh-build.mjs';

/** The service that every backend needs there, and the one that is for operators alone. */
const expected = { 'sealpost.gateway.v1.Keys': 'SERVING', 'sealpost.gateway.v1.Directory': 'UNREACHED' };

/** Throws where the port for app backends does not lead to their services, or leads to more. */
export const checkDoor = async (target) => {
  if (freshEntry('sealpost') === undefined) throw new Error('the sources do not compile');
  const { grpcHealthOf } = await import('../../dist/apps/sealpost/src/testing/grpc-health.js');
  for (const [service, said] of Object.entries(expected))
    assert.equal(await grpcHealthOf(target, service), said, `${service} at the port for app backends`);
};
