import { type DynamicModule, Module } from '@nestjs/common';
import type { BusHandler } from '#libs/bus';
import { type HealthOptions, healthModule } from '#libs/nest-kit';
import type { AppCalls } from './app-calls/ports.ts';
import { appControllers } from './app-controllers/index.ts';
import { type CallerOf, callerInside } from './caller.ts';
import type { DirectoryCalls } from './calls/ports.ts';
import { ControlController } from './control-controller.ts';
import { DirectoryController } from './directory-controller.ts';
import { APP_CALLS, APPLY_CONTROLS, CALLER_OF, DIRECTORY_CALLS } from './tokens.ts';

/** What the module puts Nest around. */
export interface DirectoryParts {
  readonly calls: DirectoryCalls;
  readonly appCalls: AppCalls;
  readonly apply: BusHandler;
  readonly health: HealthOptions;
}

@Module({})
class DirectoryModule {}

/** The Nest module of the directory: gRPC, bus, health and metrics around the functions that know the rules. */
export const directoryModule = ({ calls, appCalls, apply, health }: DirectoryParts): DynamicModule => ({
  module: DirectoryModule,
  imports: [healthModule(health)],
  controllers: [DirectoryController, ControlController, ...appControllers],
  providers: [
    { provide: DIRECTORY_CALLS, useValue: calls },
    { provide: APPLY_CONTROLS, useValue: apply },
    { provide: APP_CALLS, useValue: appCalls },
    { provide: CALLER_OF, useValue: callerInside },
  ],
});

@Module({})
class AppModule {}

/** The Nest module of the port that app backends reach: only what they may call, and every caller has to prove who it is. */
export const appModule = (appCalls: AppCalls, callerOf: CallerOf): DynamicModule => ({
  module: AppModule,
  controllers: [...appControllers],
  providers: [
    { provide: APP_CALLS, useValue: appCalls },
    { provide: CALLER_OF, useValue: callerOf },
  ],
});
