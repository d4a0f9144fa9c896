import { busContract, whenKafka } from '#libs/testing';

whenKafka(busContract);
