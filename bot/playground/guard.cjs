// Loaded into the chat page's server with `node --require`: it may listen and talk on loopback only.
//
// Observed with 0.2.28: even with telemetry switched off, the Agents Playground looks names up and asks
// 169.254.169.254 which cloud it runs in, and it listens on every interface.
const dns = require('node:dns');
const net = require('node:net');
const path = require('node:path');

process.env.APPLICATION_INSIGHTS_NO_STATSBEAT = '1';
process.env.TEAMSAPPTESTER_BROWSER = 'none';
process.env.M365_AGENTS_PLAYGROUND_CONFIG_PATH = path.join(__dirname, 'contoso.yml');

const HERE = /^(localhost|127(\.\d{1,3}){3}|::1|\[::1\]|::ffff:127(\.\d{1,3}){3})$/i;
const isHere = (host) => !host || HERE.test(host);
const refusal = (host) => Object.assign(new Error(`not on this machine: ${host}`), { code: 'ENOTFOUND' });

const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function guardedConnect(...args) {
  // Called with (options), (port, host), (path), or with Node's own normalised array of these.
  const first = Array.isArray(args[0]) ? args[0][0] : args[0];
  let host = null;
  if (first && typeof first === 'object') host = first.path ? null : first.host;
  else if (typeof args[1] === 'string') [, host] = args;
  if (isHere(host)) return connect.apply(this, args);
  process.nextTick(() => this.destroy(refusal(host)));
  return this;
};

const listen = net.Server.prototype.listen;
net.Server.prototype.listen = function guardedListen(...args) {
  const [first, second] = args;
  if (first && typeof first === 'object' && 'port' in first) {
    if (!first.host || !isHere(first.host)) args[0] = { ...first, host: '127.0.0.1' };
  } else if (typeof second === 'string') {
    if (!isHere(second)) args[1] = '127.0.0.1';
  } else if (first === undefined || typeof first === 'number' || /^\d+$/.test(first)) {
    args.splice(1, 0, '127.0.0.1');
  }
  return listen.apply(this, args);
};

const guard = (library, name) => {
  const original = library[name];
  if (typeof original !== 'function') return;
  library[name] = function guardedLookup(host, ...rest) {
    if (isHere(host)) return original.call(this, host, ...rest);
    const callback = rest.at(-1);
    if (typeof callback !== 'function') return Promise.reject(refusal(host));
    process.nextTick(callback, refusal(host));
    return undefined;
  };
};
for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6', 'resolveAny', 'resolveSrv', 'resolveTxt']) {
  guard(dns, name);
  guard(dns.promises, name);
}
