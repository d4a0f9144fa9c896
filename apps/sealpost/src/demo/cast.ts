import type { SimulatorClient } from '../../../simulator/src/control-client.ts';

/** The people of the demonstration, one on each app. */
export interface Cast {
  readonly ana: string;
  readonly ben: string;
  readonly caro: string;
}

/** Lets three people in who know nothing but our account's address. */
export const castOf = async (control: SimulatorClient): Promise<Cast> => {
  const [ana, ben, caro] = await Promise.all([
    control.addUser({ platform: 'whatsapp', name: 'Ana' }),
    control.addUser({ platform: 'messenger', name: 'Ben' }),
    control.addUser({ platform: 'instagram', name: 'Caro' }),
  ]);
  return { ana: ana.id, ben: ben.id, caro: caro.id };
};
