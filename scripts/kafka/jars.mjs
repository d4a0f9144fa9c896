// Where Apache Kafka and Java come from.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

const project = resolve(import.meta.dirname, '../..');
/** What is downloaded or made once; never committed. */
export const cacheFolder = join(project, '.cache/kafka');

const pom = join(import.meta.dirname, 'pom.xml');
const mavenTimeoutMs = 240_000;
const javaVersionMin = 17;

/** Why a broker cannot be started here; its text says what to install or set. */
export class KafkaMissing extends Error {}

/** The program and the class path of a broker: from KAFKA_HOME, else from the cache, else fetched by Maven. */
export function kafkaProgram() {
  const java = javaProgram();
  const folder = process.env.KAFKA_HOME ? join(process.env.KAFKA_HOME, 'libs') : fetchedJars();
  const jars = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.jar')) : [];
  if (jars.length === 0) throw new KafkaMissing(`there are no jars in ${folder}`);
  return {
    java,
    classPath: jars
      .sort()
      .map((name) => join(folder, name))
      .join(':'),
  };
}

function javaProgram() {
  const java = process.env.JAVA_HOME ? join(process.env.JAVA_HOME, 'bin/java') : 'java';
  const { status, stderr } = spawnSync(java, ['-version'], { encoding: 'utf8', timeout: 30_000 });
  if (status !== 0) throw new KafkaMissing(`Java ${javaVersionMin} or newer is missing`);
  const version = Number(/version "(\d+)/.exec(stderr)?.[1]);
  if (version < javaVersionMin)
    throw new KafkaMissing(`Java ${version} is too old; Kafka needs ${javaVersionMin}`);
  return java;
}

function fetchedJars() {
  const version = /<artifactId>kafka_2\.13<\/artifactId>\s*<version>([^<]+)</.exec(
    readFileSync(pom, 'utf8'),
  )?.[1];
  const folder = join(cacheFolder, `jars-${version}`);
  if (existsSync(folder)) return folder;
  const draft = `${folder}.${process.pid}`;
  mkdirSync(draft, { recursive: true });
  const args = ['-q', '-B', '-f', pom, 'dependency:copy-dependencies', `-DoutputDirectory=${draft}`];
  const { status } = spawnSync('mvn', args, { stdio: 'ignore', timeout: mavenTimeoutMs });
  try {
    if (status !== 0)
      throw new KafkaMissing(
        'Maven could not fetch Apache Kafka; install mvn, or set KAFKA_HOME or KAFKA_BROKERS',
      );
    if (!existsSync(folder)) renameSync(draft, folder);
    return folder;
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}
