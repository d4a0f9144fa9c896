import { type DynamicModule, Module } from '@nestjs/common';
import { ControlController } from './edge/control-controller.ts';
import { FilesController } from './edge/files-controller.ts';
import { GraphController } from './edge/graph-controller.ts';
import { SIMULATION } from './edge/tokens.ts';
import type { Simulation } from './simulation.ts';

/** The simulator's HTTP side. The Graph controller comes last because it takes every path. */
@Module({ controllers: [ControlController, FilesController, GraphController] })
export class SimulatorModule {
  /** The module around a running simulation. */
  static around(simulation: Simulation): DynamicModule {
    return { module: SimulatorModule, providers: [{ provide: SIMULATION, useValue: simulation }] };
  }
}
