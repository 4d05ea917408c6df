// Loaded before a program (`node --import`): any attempt to reach another computer, or to look one up, ends it.
import dns from 'node:dns'
import { Socket } from 'node:net'

/** Pipes and sockets of files stay: programs talk to their own children by these. */
function refuse(...asked: unknown[]): never {
  process.stderr.write(`the network was asked for: ${JSON.stringify(asked[0])}\n`)
  process.exit(99)
}

const connect = Socket.prototype.connect as (...args: unknown[]) => Socket
Socket.prototype.connect = function (this: Socket, ...args: unknown[]): Socket {
  const [target] = [args[0]].flat(2)
  const isPath =
    typeof target === 'string' ||
    (typeof target === 'object' && target !== null && 'path' in target && target.path)
  return isPath ? connect.apply(this, args) : refuse(target)
} as typeof Socket.prototype.connect
Object.assign(dns, { lookup: refuse, resolve: refuse })
Object.assign(dns.promises, { lookup: refuse, resolve: refuse })
