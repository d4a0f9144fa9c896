// The backend of an app that speaks Messenger's dialect: it takes deliveries by POST, and sends one message of its own.
import { createHmac, createPrivateKey, timingSafeEqual } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { SignJWT } from 'jose';
import protobuf from 'protobufjs';

const { GATEWAY, KEY_FILE, KEY_ID = 'k1', SECRET = '', PORT = '8080', SEND } = process.env;
const root = await protobuf.load('proto/sealpost/native/messenger/v1/frame.proto');
const Frame = root.lookupType('sealpost.native.messenger.v1.Frame');
const encode = (fields) => Frame.encode(Frame.fromObject(fields)).finish();

/** Whether a delivery is the gateway's: signed with our secret, and not older than five minutes. */
const isSigned = ({ headers }, body) => {
  const { 'webhook-id': id, 'webhook-timestamp': at, 'webhook-signature': signature = '' } = headers;
  if (!(Math.abs(Date.now() / 1000 - Number(at)) < 300)) return false;
  const due = createHmac('sha256', SECRET).update(`${id}.${at}.`).update(body).digest('base64');
  const [said, wanted] = [Buffer.from(signature), Buffer.from(`v1,${due}`)];
  return said.length === wanted.length && timingSafeEqual(said, wanted);
};

const kept = new Map(); // A database in earnest: a message is acknowledged once it is durable, and may come again.
const answerTo = (frame) => {
  if (!frame.send) return undefined; // Receipts, retries, notices: pass them on to the user's devices. Nothing is due.
  kept.set(String(frame.send.otid), frame.send); // The payload is the device's; we only carry it there.
  console.log('message', String(frame.send.otid), 'for device', frame.send.devices?.[0]?.id?.device ?? 'any');
  return encode({ ack: { otid: frame.send.otid, code: 'received' } });
};

createServer(async (request, response) => {
  const body = await buffer(request);
  if (SECRET && !isSigned(request, body)) return response.writeHead(401).end();
  try {
    const answer = answerTo(Frame.decode(body));
    response.writeHead(answer ? 200 : 204).end(answer);
  } catch {
    response.writeHead(400).end(); // No frame: the gateway tries again, and tells its operator.
  }
}).listen(Number(PORT), '127.0.0.1', () => console.log(`deliveries are taken on ${PORT}`));

/** Hands a frame to the gateway, and gives the frame that answers it. */
const post = async (fields) => {
  const token = new SignJWT().setProtectedHeader({ alg: 'EdDSA', kid: KEY_ID }).setIssuer('messenger');
  const key = createPrivateKey(readFileSync(KEY_FILE));
  const jwt = await token.setAudience('sealpost').setIssuedAt().setExpirationTime('60s').sign(key);
  const headers = { authorization: `Bearer ${jwt}`, 'content-type': 'application/x-protobuf' };
  const response = await fetch(GATEWAY, { method: 'POST', headers, body: encode(fields) });
  return response.status === 200
    ? Frame.toObject(Frame.decode(await buffer(response.body)), { longs: String })
    : {};
};

for (const line of SEND ? readFileSync(SEND, 'utf8').trim().split('\n') : []) {
  const { ack, error, ...rest } = await post(JSON.parse(line)); // One frame a line, as proto3 JSON.
  console.log('answer', ack?.code ?? error?.rule ?? Object.keys(rest).at(-1) ?? 'none');
}
