import { type ArgumentsHost, Catch, type ExceptionFilter, type INestApplication } from '@nestjs/common';
import { type MicroserviceOptions, NestMicroservice } from '@nestjs/microservices';
import { type Observable, throwError } from 'rxjs';
import type { BusServer } from './bus-server.ts';

/** Lets what a handler throws reach the bus as it is; Nest's own filter logs its text and passes on a general answer. */
@Catch()
class PassOn implements ExceptionFilter {
  catch(error: unknown, _host: ArgumentsHost): Observable<never> {
    return throwError(() => error);
  }
}

/**
 * Connects a bus server to an app, so that the bus can tell an outage from a defect by the error. It stands in for
 * `connectMicroservice({ strategy })`: the filter has to be there before the handlers are registered.
 */
export function connectBus(app: INestApplication, strategy: BusServer): void {
  const service = app.connectMicroservice<MicroserviceOptions>({ strategy }, { deferInitialization: true });
  if (!(service instanceof NestMicroservice)) throw new TypeError('the app did not make a microservice');
  service.useGlobalFilters(new PassOn());
  service.registerListeners();
  service.setIsInitialized(true);
  service.setIsInitHookCalled(true);
}
