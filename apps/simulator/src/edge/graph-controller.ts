import { setTimeout as wait } from 'node:timers/promises';
import { All, Controller, Inject, Req, Res } from '@nestjs/common';
import { answerCall } from '../graph/answer.ts';
import type { Outcome } from '../graph/broken-call.ts';
import { commonProblems, problemReply } from '../graph/problem.ts';
import { graphRequestOf } from '../graph/request.ts';
import type { Simulation } from '../simulation.ts';
import { readCall } from './read-call.ts';
import { SIMULATION } from './tokens.ts';
import type { WireReply, WireRequest } from './wire.ts';

/** The public APIs of the three platforms: whatever is not the control API or a file. */
@Controller()
export class GraphController {
  constructor(@Inject(SIMULATION) private readonly simulation: Simulation) {}

  @All('*')
  async answer(@Req() request: WireRequest, @Res() reply: WireReply): Promise<void> {
    const call = await readCall(request);
    const outcome: Outcome = call
      ? await answerCall(this.simulation, graphRequestOf(call))
      : { kind: 'reply', reply: problemReply(commonProblems.bodyInvalid) };
    if (outcome.delayMs) await wait(outcome.delayMs, undefined, { ref: false });
    end(outcome, reply);
  }
}

function end(outcome: Outcome, reply: WireReply): void {
  if (outcome.kind === 'cut') {
    reply.hijack();
    reply.raw.destroy();
    return;
  }
  const { status, body, headers = {} } = outcome.reply;
  const isText = typeof body === 'string';
  reply.code(status).header('content-type', isText ? 'text/html' : 'application/json; charset=UTF-8');
  for (const [name, value] of Object.entries(headers)) reply.header(name, value);
  reply.send(isText ? body : JSON.stringify(body));
}
