#!/usr/bin/env node
// Playwright starts this program in place of Firefox; it relays WebDriver BiDi to a Firefox of the distribution. It
// installs the extension before the first page, answers what this Firefox does not know, adds events it omits, and lets
// a test send its own commands (see `ask` below).
import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { WebSocket, WebSocketServer } from 'ws';
import { type Message, speak } from './firefox-bidi.ts';

const { CERTIGUIA_FIREFOX: program = 'firefox', CERTIGUIA_ADDON: addOn, CERTIGUIA_ASK: socket } = process.env;

const firefox = spawn(program, process.argv.slice(2), { stdio: ['ignore', 'inherit', 'pipe'] });
firefox.on('exit', (code) => process.exit(code ?? 1));
process.on('SIGTERM', () => firefox.kill());

for await (const line of createInterface(firefox.stderr)) {
  const [, address] = /WebDriver BiDi listening on (ws:\/\/.*)$/.exec(line) ?? [];
  if (!address) {
    process.stderr.write(`${line}\n`);
    continue;
  }
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0 });
  server.on('connection', (driver) => {
    const browser = new WebSocket(`${address}/session`, { perMessageDeflate: false });
    const early: Message[] = [];
    const say = (message: Message): void => {
      if (browser.readyState === WebSocket.OPEN) browser.send(JSON.stringify(message));
      else early.push(message);
    };
    const between = speak({
      toBrowser: say,
      toDriver: (message) => driver.send(JSON.stringify(message)),
      addOn,
    });
    browser.on('open', () => early.splice(0).forEach(say));
    driver.on('message', (data) => between.fromDriver(JSON.parse(String(data))));
    browser.on('message', (data) => between.fromBrowser(JSON.parse(String(data))));
    browser.on('close', () => driver.close());
    driver.on('close', () => browser.close());

    // Tests' own commands use a separate socket: a browser has only one BiDi session.
    if (!socket) return;
    createServer(async (request, response) => {
      const { method, params } = JSON.parse(await text(request));
      response.end(JSON.stringify(await between.ask(method, params)));
    }).listen(socket);
  });
  server.on('listening', () => {
    const { port } = server.address() as AddressInfo;
    process.stderr.write(`WebDriver BiDi listening on ws://127.0.0.1:${port}\n`);
  });
}
