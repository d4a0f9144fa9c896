import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Patch, Post, Query } from '@nestjs/common';
import {
  actAsAgent,
  changeAccount,
  findAccount,
  inject,
  putAccount,
  subscribe,
} from '../control/accounts.ts';
import { actionSchema } from '../control/action-schema.ts';
import { refusal } from '../control/problem.ts';
import {
  accountChangeSchema,
  agentActionSchema,
  clockSchema,
  faultSchema,
  injectionSchema,
  newAccountSchema,
  newUserSchema,
  settingsSchema,
  subscriptionSchema,
  userChangeSchema,
} from '../control/schemas.ts';
import { changeClock, changeSettings, reset, stateOf } from '../control/state.ts';
import { addUser, changeUser, findUser, usersOf } from '../control/users.ts';
import { act } from '../people/act.ts';
import { inboxOf } from '../people/inbox.ts';
import type { Simulation } from '../simulation.ts';
import { defined } from '../wire/readers.ts';
import { parsed, valueOf } from './parsed.ts';
import { SIMULATION } from './tokens.ts';

/** The control API: who is there, what they do, what they see, and what goes wrong. */
@Controller('control')
export class ControlController {
  constructor(@Inject(SIMULATION) private readonly simulation: Simulation) {}

  @Get('state')
  state(): unknown {
    return stateOf(this.simulation);
  }

  @Get('accounts')
  accounts(): unknown {
    return [...this.simulation.world.accounts.values()];
  }

  @Post('accounts')
  putAccount(@Body() body: unknown): unknown {
    return valueOf(putAccount(this.simulation, parsed(newAccountSchema, body)));
  }

  @Patch('accounts/:id')
  changeAccount(@Param('id') id: string, @Body() body: unknown): unknown {
    const account = valueOf(findAccount(this.simulation, id));
    return valueOf(changeAccount(this.simulation, account, parsed(accountChangeSchema, body)));
  }

  @Post('accounts/:id/subscribe')
  @HttpCode(200)
  async subscribe(@Param('id') id: string, @Body() body: unknown): Promise<unknown> {
    const account = valueOf(findAccount(this.simulation, id));
    return valueOf(await subscribe(this.simulation, account, parsed(subscriptionSchema, body)));
  }

  @Post('accounts/:id/actions')
  @HttpCode(200)
  actAsAgent(@Param('id') id: string, @Body() body: unknown): unknown {
    const account = valueOf(findAccount(this.simulation, id));
    return valueOf(actAsAgent(this.simulation, account, parsed(agentActionSchema, body)));
  }

  @Post('accounts/:id/webhooks')
  @HttpCode(202)
  inject(@Param('id') id: string, @Body() body: unknown): unknown {
    const account = valueOf(findAccount(this.simulation, id));
    return valueOf(inject(this.simulation, account, parsed(injectionSchema, body)));
  }

  @Get('users')
  users(): unknown {
    return usersOf(this.simulation);
  }

  @Post('users')
  addUser(@Body() body: unknown): unknown {
    return valueOf(addUser(this.simulation, parsed(newUserSchema, body)));
  }

  @Patch('users/:id')
  changeUser(@Param('id') id: string, @Body() body: unknown): unknown {
    const user = valueOf(findUser(this.simulation, id));
    return valueOf(changeUser(this.simulation, user, parsed(userChangeSchema, body)));
  }

  @Post('users/:id/actions')
  @HttpCode(200)
  act(@Param('id') id: string, @Body() body: unknown): unknown {
    const user = valueOf(findUser(this.simulation, id));
    return valueOf(act(this.simulation, user, parsed(actionSchema, body)));
  }

  @Get('users/:id/inbox')
  inbox(@Param('id') id: string): unknown {
    const user = valueOf(findUser(this.simulation, id));
    return inboxOf(this.simulation.world, user, this.simulation.now());
  }

  @Get('webhooks')
  webhooks(@Query('account') account?: string): unknown {
    return this.simulation.webhooks.log.list().filter((record) => !account || record.account === account);
  }

  @Post('webhooks/:id/repeat')
  @HttpCode(202)
  repeat(@Param('id') id: string): unknown {
    if (this.simulation.webhooks.repeat(Number(id))) return { accepted: true };
    return valueOf(refusal(404, 'unknown_webhook', 'The log holds no such webhook.'));
  }

  @Get('calls')
  calls(@Query('account') account?: string): unknown {
    return this.simulation.calls.list().filter((record) => !account || record.account === account);
  }

  @Get('settled')
  async settled(): Promise<unknown> {
    await this.simulation.webhooks.settled();
    return { settled: true };
  }

  @Get('faults')
  faults(): unknown {
    return this.simulation.faults.list();
  }

  @Post('faults')
  addFault(@Body() body: unknown): unknown {
    const rule = parsed(faultSchema, body);
    return this.simulation.faults.add({ ...defined(rule), kind: rule.kind });
  }

  @Delete('faults')
  clearFaults(): unknown {
    this.simulation.faults.clear();
    return { cleared: true };
  }

  @Delete('faults/:id')
  removeFault(@Param('id') id: string): unknown {
    if (this.simulation.faults.remove(id)) return { removed: true };
    return valueOf(refusal(404, 'unknown_fault', 'There is no such fault.'));
  }

  @Post('clock')
  @HttpCode(200)
  clock(@Body() body: unknown): unknown {
    return changeClock(this.simulation, parsed(clockSchema, body));
  }

  @Post('settings')
  @HttpCode(200)
  settings(@Body() body: unknown): unknown {
    return changeSettings(this.simulation, parsed(settingsSchema, body));
  }

  @Post('reset')
  @HttpCode(200)
  reset(): unknown {
    return reset(this.simulation);
  }
}
