import type { DynamicModule } from '@nestjs/common';
import { Module } from '@nestjs/common';
import { type HealthOptions, healthModule } from '#libs/nest-kit';
import type { DirectoryCalls } from './calls/ports.ts';
import { DirectoryController } from './directory-controller.ts';
import { DIRECTORY_CALLS } from './tokens.ts';

@Module({})
class DirectoryModule {}

/** The Nest module of the directory: gRPC, health and metrics around the functions that know the rules. */
export const directoryModule = (calls: DirectoryCalls, health: HealthOptions): DynamicModule => ({
  module: DirectoryModule,
  imports: [healthModule(health)],
  controllers: [DirectoryController],
  providers: [{ provide: DIRECTORY_CALLS, useValue: calls }],
});
