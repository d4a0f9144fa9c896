import 'reflect-metadata';
import { runService } from '#libs/nest-kit';
import { createRouter } from './create-router.ts';
import { routerSettings } from './settings.ts';

await runService('router', routerSettings, (context) => {
  const { config, store, bus, logger, metrics, now } = context;
  return () =>
    createRouter({
      store,
      bus,
      now,
      logger,
      metrics,
      gatewayName: config.GATEWAY_NAME,
      port: config.ROUTER_PORT,
      host: config.HOST,
    });
});
