import { type DynamicModule, Module } from '@nestjs/common';
import type { BusHandler } from '#libs/bus';
import { type HealthOptions, healthModule } from '#libs/nest-kit';
import type { DirectoryCalls } from './calls/ports.ts';
import { ControlController } from './control-controller.ts';
import { DirectoryController } from './directory-controller.ts';
import { APPLY_CONTROLS, DIRECTORY_CALLS } from './tokens.ts';

/** What the module puts Nest around. */
export interface DirectoryParts {
  readonly calls: DirectoryCalls;
  readonly apply: BusHandler;
  readonly health: HealthOptions;
}

@Module({})
class DirectoryModule {}

/** The Nest module of the directory: gRPC, bus, health and metrics around the functions that know the rules. */
export const directoryModule = ({ calls, apply, health }: DirectoryParts): DynamicModule => ({
  module: DirectoryModule,
  imports: [healthModule(health)],
  controllers: [DirectoryController, ControlController],
  providers: [
    { provide: DIRECTORY_CALLS, useValue: calls },
    { provide: APPLY_CONTROLS, useValue: apply },
  ],
});
